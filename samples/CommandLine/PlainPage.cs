using System.Text;
using Spectre.Console;

namespace Xxgk.Samples.Output;

/// <summary>A page as other programs read it: a row a line, never wrapped, two spaces or more between fields.</summary>
internal static class PlainPage
{
    private const int Gap = 2;

    // Beyond this a column is not kept straight: one long title would push everything else far to the right.
    private const int WidestColumn = 60;

    public static void Write(Page page, TextWriter writer)
    {
        var isFirst = true;
        foreach (var block in page.Blocks)
        {
            if (!isFirst)
            {
                writer.WriteLine();
            }

            isFirst = false;
            foreach (var line in LinesOf(block))
            {
                writer.WriteLine(line);
            }
        }
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Heading heading => [PlainText.OneLine(heading.Text)],
        Paragraph paragraph => [PlainText.OneLine(paragraph.Text)],
        Quotation quotation => quotation.Lines.Select(line => "    " + line),
        Table table => LinesOf(table),
        _ => [],
    };

    private static IEnumerable<string> LinesOf(Table table)
    {
        string[][] rows = [.. table.Rows.Prepend(table.Columns).Select(row => row.Select(PlainText.Field).ToArray())];
        int[] widths = [.. table.Columns.Select((_, column) => Math.Min(rows.Max(row => row[column].GetCellWidth()), WidestColumn))];
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
            {
                line.Append(row[column]);
                if (column < row.Length - 1)
                {
                    // A Chinese character takes the room of two.
                    line.Append(' ', Math.Max(widths[column] - row[column].GetCellWidth(), 0) + Gap);
                }
            }

            yield return line.ToString();
        }
    }
}
