using System.Globalization;
using System.Text;

namespace Xxgk.Samples.Output;

/// <summary>Text from anywhere as a line can carry it.</summary>
internal static class PlainText
{
    private const int LongestQuotation = 40;

    /// <summary>
    /// One line without control characters, runs of white space being one space. So a field holds no two spaces in a row, which is
    /// what stands between fields, and a title from a file cannot steer a terminal.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Marks that take no room can turn the order of what follows them around.
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                continue;
            }

            if (!char.IsControl(c) && !char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>A text from outside as a message quotes it: a line, and not a long one.</summary>
    public static string Quoted(string text) => OneLine(text) is { Length: > LongestQuotation } line ? line[..LongestQuotation] + "…" : OneLine(text);

    /// <summary>A title in title marks; those within it become the inner ones, 〈〉, and one that has its own keeps them.</summary>
    public static string Titled(string title) =>
        title.StartsWith('《') && title.IndexOf('》', StringComparison.Ordinal) == title.Length - 1 ? title : $"《{title.Replace('《', '〈').Replace('》', '〉')}》";

    /// <summary>A line of input beside its answer: as it came, a tab as a space, and a mark in place of what could steer a terminal.</summary>
    public static string Echoed(string line) => string.Concat(line.Select(c =>
        c == '\t' ? ' '
        : char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '?'
        : c));

    /// <summary>A field of a table: a line, and a dash where there is nothing, so that fields can be counted.</summary>
    public static string Field(string text) => OneLine(text) is { Length: > 0 } line ? line : "–";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
