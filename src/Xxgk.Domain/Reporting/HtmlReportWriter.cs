using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>Writes a document as a page of HTML (HTML文档): one file, printable, without scripts and without anything from elsewhere.</summary>
/// <remarks>
/// Semantic and accessible: the language is stated, headings are in order, tables have captions and header cells with their scope, charts are
/// drawn inline with a title, a description and a table of their figures. It is well-formed XML too. Every text is escaped.
/// </remarks>
public static class HtmlReportWriter
{
    private const string Style = """
        body { max-width: 52em; margin: 2em auto; padding: 0 1em; line-height: 1.75; font-family: FangSong, "FangSong_GB2312", "Noto Serif CJK SC", serif; color: #1a1a1a; background: #fff; }
        h1, h2, h3, caption, figcaption { font-family: SimHei, "Noto Sans CJK SC", sans-serif; }
        h1 { text-align: center; font-size: 1.6em; line-height: 1.4; }
        h2 { font-size: 1.25em; margin-top: 1.6em; }
        h3 { font-size: 1.05em; }
        p { text-indent: 2em; margin: .5em 0; overflow-wrap: anywhere; }
        p.signature { text-align: right; text-indent: 0; }
        p.gap { background: #fff3cd; }
        table { border-collapse: collapse; width: calc(100% - 2px); margin: 1em 1px; font-size: .92em; }
        caption { font-weight: bold; padding: .4em; }
        th, td { border: 1px solid #767676; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th { overflow-wrap: break-word; }
        thead th { background: #f0f0f0; }
        figure { margin: 1em 0; }
        svg { max-width: 100%; height: auto; }
        a { color: #0b4f9e; }
        @media print {
          @page { size: A4; margin: 25mm 22mm; }
          body { max-width: none; margin: 0; padding: 0; }
          thead { display: table-header-group; }
          tr, figure { break-inside: avoid; }
          h2, h3, caption, thead { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
        }
        """;

    /// <summary>The document as a page of HTML (写成HTML).</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string Write(ReportDocument document)
    {
        var title = HtmlText.Escaped(Guard.Against.Null(document).Title);
        var text = new StringBuilder();
        text.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>").Append(title).Append("</title>\n<style>\n")
            .Append(Style.Replace("\r", string.Empty)).Append("\n</style>\n</head>\n<body>\n<main>\n");
        WriteContent(text, document);
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>The document's own heading and blocks alone (HTML片段), for a page of a host that has its own head, style and navigation.</summary>
    /// <param name="document">The document.</param>
    /// <remarks>It begins with the document's <c>h1</c>. Every text is escaped; there is no script, and no style of its own but the classes <c>gap</c> and <c>signature</c>.</remarks>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string WriteContent(ReportDocument document)
    {
        var text = new StringBuilder();
        WriteContent(text, Guard.Against.Null(document));
        return text.ToString();
    }

    internal static void WriteTable(StringBuilder text, ReportTable table)
    {
        text.Append("<table>\n").Append(HtmlText.Element("caption", table.Caption)).Append("<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            text.Append("<th scope=\"col\">").Append(HtmlText.Escaped(column)).Append("</th>");
        }

        text.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr><th scope=\"row\">").Append(Cell(row[0])).Append("</th>");
            foreach (var cell in row.Skip(1))
            {
                text.Append("<td>").Append(Cell(cell)).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static void WriteContent(StringBuilder text, ReportDocument document)
    {
        text.Append(HtmlText.Element("h1", document.Title));
        var charts = 0;
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case ReportHeading heading: text.Append(HtmlText.Element("h" + Digits.Of(heading.Level), heading.Text)); break;
                case ReportParagraph paragraph: text.Append(HtmlText.Element("p", paragraph.Text, paragraph.IsGap ? " class=\"gap\"" : paragraph.IsSignature ? " class=\"signature\"" : string.Empty)); break;
                case ReportList list: WriteList(text, list); break;
                case ReportTable table: WriteTable(text, table); break;
                case ReportChart chart: ChartDrawing.Write(text, chart, ++charts); break;
            }
        }
    }

    private static void WriteList(StringBuilder text, ReportList list)
    {
        text.Append("<ul>\n");
        foreach (var item in list.Items)
        {
            text.Append(HtmlText.Element("li", item));
        }

        text.Append("</ul>\n");
    }

    private static string Cell(ReportCell cell) =>
        cell.IsWebAddress ? $"<a href=\"{HtmlText.Escaped(WebAddress.Of(cell))}\">{HtmlText.Escaped(cell.Text)}</a>" : HtmlText.Escaped(cell.Text);
}
