using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Reads contact data: what follows 电话, 传真, 邮编, 邮箱 and 网址.</summary>
internal static class ContactReader
{
    private static readonly (string Word, ContactKind Kind)[] Labels =
    [
        ("电话", ContactKind.Telephone), ("传真", ContactKind.Fax), ("邮编", ContactKind.PostalCode), ("邮政编码", ContactKind.PostalCode),
        ("邮箱", ContactKind.Email), ("电子邮件", ContactKind.Email), ("E-mail", ContactKind.Email), ("网址", ContactKind.WebAddress),
    ];

    private static readonly string[] Words = [.. Labels.Select(label => label.Word)];
    private static readonly CharacterSet Beginnings = new("电传邮E网");

    public static IEnumerable<ContactClaim> Read(ReportText text)
    {
        var masked = text.MaskedScan;
        for (var i = masked.Next(Beginnings, 0); i < masked.Length; i = masked.Next(Beginnings, i + 1))
        {
            if (masked.WordAt(i, Words) is not { } word)
            {
                continue;
            }

            var kind = Array.Find(Labels, label => string.Equals(label.Word, word, StringComparison.Ordinal)).Kind;

            var start = i + word.Length;
            var isLabelled = masked.HasAt(start, ":");
            start += isLabelled ? 1 : 0;
            start += masked.HasAt(start, "<") ? 1 : 0;
            var end = start;
            while (end < masked.Length && end - start < 200 && BelongsTo(kind, masked[end]))
            {
                end++;
            }

            if (isLabelled && end > start)
            {
                yield return new(text, new(start, end), kind, masked.Substring(start, end - start));
            }
        }
    }

    private static bool BelongsTo(ContactKind kind, char c) => kind switch
    {
        ContactKind.Telephone or ContactKind.Fax => Characters.IsDigit(c) || c is '-' or '(' or ')',
        ContactKind.PostalCode => Characters.IsDigit(c),
        _ => c is > ' ' and < '\u007F' and not (',' or ';' or ')' or '>' or '('),
    };
}
