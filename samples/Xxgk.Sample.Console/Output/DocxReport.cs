using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xxgk.Reporting;

namespace Xxgk.Samples.Output;

/// <summary>A document as offices circulate it: title and headings in 黑体, body in 仿宋, page numbers in the footer, heads of tables repeated.</summary>
internal static class DocxReport
{
    public static void Write(ReportDocument document, Stream stream)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End })));

        var body = new Body(Paragraph(DocxStyles.Title, document.Title));
        foreach (var block in document.Blocks)
        {
            body.Append(BlocksOf(block));
        }

        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 992, Gutter = 0 }));
        main.Document = new Document(body);
        package.PackageProperties.Title = XmlText(document.Title);
    }

    private static IEnumerable<OpenXmlElement> BlocksOf(ReportBlock block) => block switch
    {
        ReportHeading heading => [Paragraph(heading.Level == 2 ? DocxStyles.Heading1 : DocxStyles.Heading2, heading.Text)],
        ReportParagraph paragraph => [Paragraph(paragraph.IsSignature ? DocxStyles.Signature : DocxStyles.Body, paragraph.Text)],
        ReportList list => list.Items.Select(item => Paragraph(DocxStyles.Body, item)),
        ReportTable table => TableOf(table),
        ReportChart chart => TableOf(chart.AsTable()),
        _ => [],
    };

    private static IEnumerable<OpenXmlElement> TableOf(ReportTable table)
    {
        yield return Paragraph(DocxStyles.Caption, table.Caption);
        var rendered = new DocumentFormat.OpenXml.Wordprocessing.Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Table },
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
                new TableLook { Val = "0420" }),
            new TableGrid(table.Columns.Select(_ => new GridColumn())));
        rendered.Append(new TableRow(
            (OpenXmlElement[])[new TableRowProperties(new TableHeader()), .. table.Columns.Select(column => Cell(column, isHead: true))]));
        rendered.Append(table.Rows.Select(row => new TableRow(
            (OpenXmlElement[])[new TableRowProperties(new CantSplit()), .. row.Select(cell => Cell(cell.Text, isHead: false))])));
        yield return rendered;
        yield return Paragraph(DocxStyles.Cell, string.Empty);
    }

    private static TableCell Cell(string text, bool isHead) => new(
        new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto, Width = "0" }),
        Paragraph(isHead ? DocxStyles.CellHead : DocxStyles.Cell, text));

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(XmlText(text)) { Space = SpaceProcessingModeValues.Preserve }));

    // XML has no place for most control characters, nor for the two that are no characters.
    private static string XmlText(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value < ' ' ? " " : rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
