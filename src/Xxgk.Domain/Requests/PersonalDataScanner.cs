using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>Finds numbers of identity cards and telephones in a text that is about to be published (公开前个人信息检查).</summary>
/// <remarks>
/// Names are left alone: lists of names are often what is to be published. Nothing is found within a longer number or a serial number;
/// provinces, days of birth and check digits keep document numbers, dates and sums out. An order number that looks like a mobile
/// telephone's is found too: people decide.
/// </remarks>
public static class PersonalDataScanner
{
    private const int MostGroups = 5;
    private const int LongestPartOfASerialNumber = 6;

    /// <summary>How the digits of a kind of number are grouped where it is written.</summary>
    private static readonly (PersonalDataKind Kind, string[] Lengths)[] Forms =
    [
        (PersonalDataKind.IdentityCard, ["18", "6-8-4", "6-4-4-4", "3-3-4-4-4"]),
        (PersonalDataKind.OldIdentityCard, ["15"]),
        (PersonalDataKind.MobileTelephone, ["11", "3-4-4", "3-8", "13", "2-11", "2-3-4-4", "2-3-8", "5-4-4"]),
        (PersonalDataKind.Telephone, ["3-8", "4-7", "4-8", "3-4-4", "4-4-4", "4-3-4", "11", "12"]),
    ];

    /// <summary>Every hit, in the order of the text (查找).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static IReadOnlyList<PersonalDataHit> Scan(string text)
    {
        var groups = DigitGroup.In(Guard.Against.Null(text));
        var hits = new List<PersonalDataHit>();
        for (var i = 0; i < groups.Count; i++)
        {
            var joined = 1;
            while (joined < MostGroups && i + joined < groups.Count && DigitGroup.AreJoined(text, groups[i + joined - 1], groups[i + joined]))
            {
                joined++;
            }

            for (var count = joined; count > 0; count--)
            {
                if (KindOf(text, groups, i, count) is { } kind)
                {
                    var (start, end) = (groups[i].Start, groups[i + count - 1].End);
                    hits.Add(new(kind, start, end - start, Mask(text, start, end)));
                    i += count - 1;
                    break;
                }
            }
        }

        return hits;
    }

    /// <summary>The text with what was found masked (遮蔽后的全文).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Mask(string text)
    {
        var masked = new StringBuilder(Guard.Against.Null(text));
        foreach (var hit in Scan(text))
        {
            masked.Remove(hit.Start, hit.Length).Insert(hit.Start, hit.Masked);
        }

        return masked.ToString();
    }

    private static PersonalDataKind? KindOf(string text, List<DigitGroup> groups, int first, int count)
    {
        var parts = groups.GetRange(first, count);
        var lengths = string.Join("-", parts.Select(static part => FormattableString.Invariant($"{part.Digits.Length}")));
        var digits = string.Concat(parts.Select(static part => part.Digits));
        foreach (var (kind, forms) in Forms)
        {
            if (forms.Contains(lengths, StringComparer.Ordinal)
                && Holds(kind, digits)
                && (kind == PersonalDataKind.IdentityCard || !IsPartOfMore(text, groups, first, count, kind)))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool Holds(PersonalDataKind kind, string digits) => kind switch
    {
        PersonalDataKind.IdentityCard => IdentityNumbers.IsNew(digits),
        PersonalDataKind.OldIdentityCard => IdentityNumbers.IsOld(digits),
        PersonalDataKind.MobileTelephone => IsMobile(digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal) ? digits.Substring(2) : digits),
        _ => IsTelephone(digits),
    };

    private static bool IsMobile(string digits) => digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9' && digits[10] != 'X';

    /// <summary>An area code (010, 02x, 03xx to 09xx) and seven or eight digits.</summary>
    private static bool IsTelephone(string digits)
    {
        if (digits[0] != '0' || digits[1] == '0' || (digits[1] == '1' && digits[2] != '0') || digits[digits.Length - 1] == 'X')
        {
            return false;
        }

        var area = digits[1] is '1' or '2' ? 3 : 4;
        return digits[area] is >= '2' and <= '8' && (area == 3 ? digits.Length == 11 : digits.Length is 11 or 12);
    }

    /// <summary>Whether the digits are part of a longer thing: a word, a decimal, a serial number.</summary>
    private static bool IsPartOfMore(string text, List<DigitGroup> groups, int first, int count, PersonalDataKind kind)
    {
        var (start, end) = (groups[first].Start, groups[first + count - 1].End);
        var isBehindMore = start > 0
            && (DigitGroup.IsLatin(text[start - 1]) || text[start - 1] == '_'
                || (start > 1 && text[start - 1] == '.' && DigitGroup.IsDigit(text[start - 2]))
                || (start > 1 && DigitGroup.IsHyphen(text[start - 1]) && DigitGroup.IsLatin(text[start - 2]))
                || (first > 0 && IsShortNeighbour(text, groups[first - 1], start - 1, groups[first - 1].End)));
        var isBeforeMore = end < text.Length
            && (DigitGroup.IsLatin(text[end]) || text[end] == '_'
                || (end + 1 < text.Length && text[end] == '.' && DigitGroup.IsDigit(text[end + 1]))
                || (kind != PersonalDataKind.Telephone && first + count < groups.Count && IsShortNeighbour(text, groups[first + count], end, groups[first + count].Start - 1)));
        return isBehindMore || isBeforeMore;
    }

    /// <summary>Whether a hyphen alone joins a short group: then both are parts of a serial number.</summary>
    private static bool IsShortNeighbour(string text, DigitGroup neighbour, int hyphenAt, int sameAs) =>
        hyphenAt == sameAs && DigitGroup.IsHyphen(text[hyphenAt]) && neighbour.Digits.Length <= LongestPartOfASerialNumber;

    private static string Mask(string text, int start, int end)
    {
        var masked = text.Substring(start, end - start).ToCharArray();
        var places = Enumerable.Range(0, masked.Length).Where(i => !DigitGroup.IsJoint(masked[i])).ToArray();
        foreach (var place in places.Skip(3).Take(places.Length - 5))
        {
            masked[place] = '*';
        }

        return new(masked);
    }
}
