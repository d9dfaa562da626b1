using System.Globalization;
using System.Text;

namespace Xxgk.Samples.Import.Cells;

/// <summary>Texts of cells as they are kept (单元格文字): one line, single blanks, without marks that do not show and that pasting brings along.</summary>
internal static class CellText
{
    public static string Cleaned(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            // Half of a pair is no character, and no text of a record.
            var c = IsHalf(text, at) ? '\uFFFD' : text[at];
            var category = char.GetUnicodeCategory(c);
            if (category == UnicodeCategory.Format)
            {
                continue;
            }

            if (!char.IsWhiteSpace(c) && category != UnicodeCategory.Control)
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

    /// <summary>For comparing and for reading figures: full-width forms become plain, blanks go.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Cleaned(text).Select(FullWidth.ToPlain))
        {
            if (c != ' ')
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a cell says that there is nothing, which is how offices fill cells that must not be empty.</summary>
    public static bool SaysNothing(string cleaned) => cleaned.Length == 0 || cleaned.All(c => c is '-' or '—' or '–' or '/' or '\\' or '_') || cleaned is "无" or "暂无" or "空";

    private static bool IsHalf(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
