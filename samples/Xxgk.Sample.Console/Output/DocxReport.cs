using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xxgk.Reporting;

namespace Xxgk.Samples.Output;

/// <summary>A document as offices circulate it: title and headings in 黑体, body in 仿宋, page numbers in the footer, heads of tables repeated.</summary>
internal static class DocxReport
{
    // A4, in twentieths of a point; the margins are those of official documents.
    private const int PaperWidth = 11906;
    private const int LeftMargin = 1588;
    private const int RightMargin = 1474;

    /// <summary>The width of the text, in twentieths of a point.</summary>
    public const int TextWidth = PaperWidth - LeftMargin - RightMargin;

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
            body.Append(BlocksOf(block, main));
        }

        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = PaperWidth, Height = 16838 },
            new PageMargin { Top = 2098, Bottom = 1984, Left = LeftMargin, Right = RightMargin, Header = 851, Footer = 992, Gutter = 0 }));
        main.Document = new Document(body);
        package.PackageProperties.Title = XmlText(document.Title);
    }

    private static IEnumerable<OpenXmlElement> BlocksOf(ReportBlock block, MainDocumentPart main) => block switch
    {
        ReportHeading heading => [Paragraph(heading.Level == 2 ? DocxStyles.Heading1 : DocxStyles.Heading2, heading.Text)],
        ReportParagraph paragraph => [Paragraph(paragraph.IsSignature ? DocxStyles.Signature : DocxStyles.Body, paragraph.Text)],
        ReportList list => list.Items.Select(item => Paragraph(DocxStyles.Body, item)),
        ReportTable table => DocxTable.Of(table, main),
        ReportChart chart => DocxTable.Of(chart.AsTable(), main),
        _ => [],
    };

    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        Run(text));

    public static Run Run(string text) => new(new Text(XmlText(text)) { Space = SpaceProcessingModeValues.Preserve });

    // XML has no place for most control characters, nor for the two that are no characters.
    private static string XmlText(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value < ' ' ? " " : rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
