using System.Collections.ObjectModel;
using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk.Documents;

/// <summary>A letter as plain text with named fields in braces (文书模板): 您申请公开的“{信息名称}”….</summary>
public sealed class DocumentTemplate
{
    private readonly ReadOnlyCollection<string> fields;

    // Texts and fields by turns: a text first, a text last.
    private readonly string[] pieces;

    /// <summary>A template (模板).</summary>
    /// <param name="kind">For which letter.</param>
    /// <param name="text">The text; a field is its name in braces, and braces serve nothing else.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is blank, or a brace is not closed, not opened, or empty; the message says at which character.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the enumeration.</exception>
    public DocumentTemplate(OfficeDocumentKind kind, string text)
    {
        Kind = OfficeDocumentKinds.Names.Checked(kind, nameof(kind));
        Text = Guard.Against.NullOrWhiteSpace(text).Replace("\r\n", "\n");
        pieces = [.. Split(Text)];
        fields = new([.. pieces.Where((_, at) => at % 2 == 1).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>For which letter (文书种类).</summary>
    public OfficeDocumentKind Kind { get; }

    /// <summary>The text with its fields (模板文本).</summary>
    public string Text { get; }

    /// <summary>The names of the fields, in the order of the text, each once (字段).</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>Fills the template in (填写); either the whole letter or the problems.</summary>
    /// <param name="values">The fields' values; those that the template does not name are left out.</param>
    /// <param name="problems">A problem a field without a value, in the order of the text; empty where there is none.</param>
    /// <returns>The letter; null where a field has no value.</returns>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public OfficeDocument? Fill(DocumentFields values, out IReadOnlyList<Wording> problems)
    {
        Guard.Against.Null(values);
        problems =
        [
            .. fields.Where(field => !values.TryGet(field, out _)).Select(field => Wording.Of(
                $"{Kind.ToWording().Chinese}缺少“{field}”，请补充。",
                $"The {Kind.ToWording().English} lacks the field “{field}”.")),
        ];
        if (problems.Count > 0)
        {
            return null;
        }

        var letter = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            letter.Append(i % 2 == 1 && values.TryGet(pieces[i], out var value) ? value : pieces[i]);
        }

        return new(Kind, letter.ToString());
    }

    /// <summary>The kind in Chinese (文书种类).</summary>
    public override string ToString() => Kind.ToWording().Chinese + "模板";

    private static IEnumerable<string> Split(string text)
    {
        var from = 0;
        for (var open = Brace(text, 0, '{'); open >= 0; open = Brace(text, from, '{'))
        {
            yield return text.Substring(from, open - from);
            var close = Brace(text, open + 1, '}');
            if (close <= open + 1)
            {
                throw Broken(text, open);
            }

            yield return text.Substring(open + 1, close - open - 1);
            from = close + 1;
        }

        yield return text.Substring(from);
    }

    /// <summary>The next brace of a kind; the other kind must not come before it.</summary>
    private static int Brace(string text, int from, char wanted)
    {
        var at = text.IndexOfAny(['{', '}'], from);
        return at >= 0 && text[at] != wanted ? throw Broken(text, at) : at;
    }

    private static ArgumentException Broken(string text, int at) =>
        new(FormattableString.Invariant($"A field is a name in braces; the brace at character {at + 1} has no partner or no name."), nameof(text));
}
