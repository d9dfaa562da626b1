using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xxgk.Reporting;

namespace Xxgk.Samples.Output;

/// <summary>A table of an office's document: columns as wide as their texts ask for, the head repeated on every page, addresses as links.</summary>
internal static class DocxTable
{
    // In twentieths of a point: half a character of 五号, and the blanks at both sides of a cell.
    private const int HalfCharacter = 105;
    private const int Blanks = 280;

    public static IEnumerable<OpenXmlElement> Of(ReportTable table, MainDocumentPart main)
    {
        yield return DocxReport.Paragraph(DocxStyles.Caption, table.Caption);
        var widths = WidthsOf(table);
        var rendered = new DocumentFormat.OpenXml.Wordprocessing.Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Table },
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = DocxStyles.Number(DocxReport.TextWidth) },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420" }),
            new TableGrid(widths.Select(width => new GridColumn { Width = DocxStyles.Number(width) })));
        rendered.Append(new TableRow(
            (OpenXmlElement[])[new TableRowProperties(new TableHeader()), .. table.Columns.Select((column, at) => Cell(widths[at], DocxReport.Paragraph(DocxStyles.CellHead, column)))]));
        rendered.Append(table.Rows.Select(row => new TableRow(
            (OpenXmlElement[])[new TableRowProperties(new CantSplit()), .. row.Select((cell, at) => Cell(widths[at], TextOf(cell, main)))])));
        yield return rendered;
        yield return DocxReport.Paragraph(DocxStyles.Cell, string.Empty);
    }

    private static TableCell Cell(int width, DocumentFormat.OpenXml.Wordprocessing.Paragraph text) =>
        new(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = DocxStyles.Number(width) }), text);

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph TextOf(ReportCell cell, MainDocumentPart main)
    {
        if (!cell.IsWebAddress || !Uri.TryCreate(cell.Address, UriKind.Absolute, out var address))
        {
            return DocxReport.Paragraph(DocxStyles.Cell, cell.Text);
        }

        var link = main.AddHyperlinkRelationship(address, isExternal: true);
        return new(
            new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell }),
            new Hyperlink(DocxReport.Run(cell.Text)) { Id = link.Id });
    }

    /// <summary>A column that asks for less than its share gets what it asks for; the others share the rest.</summary>
    private static int[] WidthsOf(ReportTable table)
    {
        var asked = table.Columns.Select((column, at) => Blanks + (HalfCharacter * table.Rows.Select(row => Measure(row[at].Text)).Append(Measure(column)).Max())).ToArray();
        var widths = new int[asked.Length];
        var (left, columns) = (DocxReport.TextWidth, asked.Length);
        foreach (var at in Enumerable.Range(0, asked.Length).OrderBy(at => asked[at]))
        {
            widths[at] = columns == 1 ? left : Math.Min(asked[at], left / columns);
            left -= widths[at];
            columns--;
        }

        return widths;
    }

    private static int Measure(string text) => text.Sum(c => c < 0x2E80 ? 1 : 2);
}
