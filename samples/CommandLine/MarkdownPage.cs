using System.Text;

namespace Xxgk.Samples.Output;

/// <summary>A page as Markdown, with tables as GitHub and Pandoc read them.</summary>
internal static class MarkdownPage
{
    private const string Significant = @"\`*_[]<>|~&#$";

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
            switch (block)
            {
                case Heading heading:
                    writer.WriteLine(new string('#', heading.Level) + " " + Escaped(heading.Text));
                    break;
                case Paragraph paragraph:
                    writer.WriteLine(Escaped(paragraph.Text));
                    break;
                case Quotation quotation:
                    // Four blanks make a block of code, in which nothing has a meaning.
                    foreach (var line in quotation.Lines)
                    {
                        writer.WriteLine("    " + line);
                    }

                    break;
                case Table table:
                    Write(table, writer);
                    break;
            }
        }
    }

    private static void Write(Table table, TextWriter writer)
    {
        WriteRow(table.Columns, writer);
        writer.WriteLine("|" + string.Concat(table.Columns.Select(_ => " --- |")));
        foreach (var row in table.Rows)
        {
            WriteRow(row, writer);
        }
    }

    private static void WriteRow(IEnumerable<string> row, TextWriter writer) =>
        writer.WriteLine("|" + string.Concat(row.Select(field => " " + Escaped(PlainText.Field(field)) + " |")));

    // A title is text: what Markdown would read as markup is escaped wherever it stands.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in PlainText.OneLine(text))
        {
            if (Significant.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
