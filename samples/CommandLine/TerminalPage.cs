using Spectre.Console;

namespace Xxgk.Samples.Output;

/// <summary>A page in a terminal. All text is data: nothing of it is read as markup.</summary>
internal static class TerminalPage
{
    public static void Write(Page page, IAnsiConsole console)
    {
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case Heading heading:
                    console.WriteLine(PlainText.OneLine(heading.Text), new Style(decoration: Decoration.Bold));
                    break;
                case Paragraph paragraph:
                    console.WriteLine(PlainText.OneLine(paragraph.Text));
                    break;
                case Quotation quotation:
                    foreach (var line in quotation.Lines)
                    {
                        console.WriteLine("    " + line);
                    }

                    break;
                case Table table:
                    console.Write(Of(table));
                    break;
            }
        }
    }

    private static Spectre.Console.Table Of(Table table)
    {
        var drawn = new Spectre.Console.Table().RoundedBorder();
        drawn.AddColumns([.. table.Columns.Select(column => new TableColumn(new Text(PlainText.Field(column))))]);
        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(field => new Text(PlainText.Field(field))));
        }

        return drawn;
    }
}
