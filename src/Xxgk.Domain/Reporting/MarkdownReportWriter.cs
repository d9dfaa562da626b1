using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>Writes a document as Markdown (Markdown文档): headings, pipe tables, lists; a chart as a table of its figures.</summary>
/// <remarks>No text of the document can become a mark of Markdown or HTML: whatever could is escaped. Lines end with <c>\n</c>.</remarks>
public static class MarkdownReportWriter
{
    private const string Marks = "\\`*_[]<>|~&#";

    /// <summary>The document as Markdown (写成Markdown).</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string Write(ReportDocument document)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escaped(Guard.Against.Null(document).Title)).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case ReportHeading heading: text.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Text)).Append('\n'); break;
                case ReportParagraph paragraph: text.Append(Line(paragraph.Text)).Append('\n'); break;
                case ReportList list: WriteList(text, list); break;
                case ReportTable table: WriteTable(text, table); break;
                case ReportChart chart: WriteTable(text, chart.AsTable()); break;
            }
        }

        return text.ToString();
    }

    private static void WriteList(StringBuilder text, ReportList list)
    {
        foreach (var item in list.Items)
        {
            text.Append("- ").Append(Line(item)).Append('\n');
        }
    }

    private static void WriteTable(StringBuilder text, ReportTable table)
    {
        text.Append("**").Append(Escaped(table.Caption.Trim())).Append("**\n\n");
        WriteRow(text, table.Columns.Select(Escaped));
        WriteRow(text, table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
        {
            WriteRow(text, row.Select(Cell));
        }
    }

    private static void WriteRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    // An address in angle brackets may hold anything but brackets and line breaks.
    private static string Cell(ReportCell cell) =>
        cell.IsWebAddress ? $"[{Escaped(cell.Text)}](<{WebAddress.Of(cell)}>)" : Escaped(cell.Text);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Marks.AsSpan().IndexOf(c) >= 0)
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>A text that begins a line: what would make a list, a rule or a block of code of it is escaped too.</summary>
    private static string Line(string text)
    {
        var line = Escaped(text).TrimStart(' ', '\t');
        var digits = line.TakeWhile(c => c is >= '0' and <= '9').Count();
        return digits > 0 && digits < line.Length && line[digits] is ('.' or ')') ? line.Insert(digits, "\\")
            : line.Length > 0 && line[0] is ('-' or '+' or '=') ? "\\" + line
            : line;
    }
}
