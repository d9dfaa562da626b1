using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Columns;

/// <summary>The headings of each column, from the top (多级表头); what is merged stands over all its columns, in files of text too, which have lost it.</summary>
internal static class HeadingPaths
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<SheetRow> headings)
    {
        var columns = headings.Max(row => row.Cells.Count);
        return [.. Enumerable.Range(0, columns).Select(column => PathOf(headings, column))];
    }

    private static List<string> PathOf(IReadOnlyList<SheetRow> headings, int column)
    {
        var path = new List<string>();
        for (var level = 0; level < headings.Count; level++)
        {
            var text = CellText.Cleaned(TextAt(headings, level, column));
            if (text.Length > 0 && (path.Count == 0 || !string.Equals(path[^1], text, StringComparison.Ordinal)))
            {
                path.Add(text);
            }
        }

        return path;
    }

    private static string TextAt(IReadOnlyList<SheetRow> headings, int level, int column)
    {
        var own = headings[level][column];
        if (!own.IsEmpty || level + 1 >= headings.Count || headings[level + 1][column].IsEmpty)
        {
            return own.Text;
        }

        // An empty cell over a heading belongs to the one on its left, as long as that stands over headings too.
        for (var left = column - 1; left >= 0 && !headings[level + 1][left].IsEmpty; left--)
        {
            if (!headings[level][left].IsEmpty)
            {
                return headings[level][left].Text;
            }
        }

        return string.Empty;
    }
}
