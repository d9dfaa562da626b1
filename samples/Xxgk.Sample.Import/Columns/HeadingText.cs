using System.Text;
using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Columns;

/// <summary>Headings as they are compared (列标题): without blanks, brackets and marks, which no two offices set alike.</summary>
internal static class HeadingText
{
    /// <summary>What stands in the brackets at a heading's end, such as 学校网站 in 公开途径（学校网站）; empty where there are none.</summary>
    public static string InBrackets(string heading)
    {
        var plain = CellText.Cleaned(string.Concat(heading.Select(FullWidth.ToPlain)));
        var open = plain.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && plain.EndsWith(')') ? plain[(open + 1)..^1].Trim() : string.Empty;
    }

    public static string Folded(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        var depth = 0;
        foreach (var c in heading.Select(FullWidth.ToPlain))
        {
            // What stands in brackets explains: 公开日期（年月日）.
            depth += c is '(' or '〔' or '[' or '【' ? 1 : 0;
            if (depth == 0 && char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }

            depth -= c is ')' or '〕' or ']' or '】' && depth > 0 ? 1 : 0;
        }

        return folded.ToString();
    }
}
