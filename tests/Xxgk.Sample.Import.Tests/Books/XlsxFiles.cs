using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xxgk.Samples.Import.Books;

namespace Xxgk.Samples.Import.Tests.Books;

/// <summary>Writes a workbook of .xlsx as spreadsheet programs do: texts in a table of their own, days as numbers with a format.</summary>
internal static class XlsxFiles
{
    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    public static void Write(TestBook book, string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < book.Sheets.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            Write(part, book.Sheets[i], texts);
            workbook.Workbook.Sheets!.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = book.Sheets[i].Name, SheetId = (uint)(i + 1), Id = workbook.GetIdOfPart(part) });
        }

        WriteTexts(workbook.AddNewPart<SharedStringTablePart>(), texts);
    }

    private static void Write(WorksheetPart part, TestSheet sheet, Dictionary<string, int> texts)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteStartElement(new SheetData());
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            xml.WriteStartElement(new Row { RowIndex = (uint)(row + 1) });
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (CellOf(sheet.Rows[row][column], texts) is { } cell)
                {
                    cell.CellReference = CellPlace.LettersOf(column) + (row + 1).ToString(CultureInfo.InvariantCulture);
                    xml.WriteElement(cell);
                }
            }

            xml.WriteEndElement();
        }

        if (sheet.Strayed is { } strayed)
        {
            var row = uint.Parse(strayed.Reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture);
            xml.WriteStartElement(new Row { RowIndex = row });
            var cell = CellOf(strayed.Text, texts)!;
            cell.CellReference = strayed.Reference;
            xml.WriteElement(cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (sheet.Merged.Count > 0)
        {
            xml.WriteElement(new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range })));
        }

        if (LinksOf(part, sheet).ToList() is { Count: > 0 } links)
        {
            xml.WriteElement(new Hyperlinks(links));
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<Hyperlink> LinksOf(WorksheetPart part, TestSheet sheet) =>
        from row in Enumerable.Range(0, sheet.Rows.Count)
        from column in Enumerable.Range(0, sheet.Rows[row].Count)
        let link = sheet.Rows[row][column] as TestLink
        where link is not null
        select new Hyperlink
        {
            Reference = new CellPlace(string.Empty, row + 1, column).ToString(),
            Id = part.AddHyperlinkRelationship(new Uri(link.Address), isExternal: true).Id,
        };

    private static DocumentFormat.OpenXml.Spreadsheet.Cell? CellOf(object? value, Dictionary<string, int> texts) => value switch
    {
        null => null,
        LocalDate day => new() { CellValue = new(Number(Period.DaysBetween(SerialZero, day))), StyleIndex = 1 },
        double number => new() { CellValue = new(Number(number)) },
        TestLink link => CellOf(link.Text, texts),
        TestError error => new() { CellValue = new(error.Text), DataType = CellValues.Error },
        string text => new() { CellValue = new(Number(NumberOf(text, texts))), DataType = CellValues.SharedString },
        _ => throw new NotSupportedException($"A cell holds no {value.GetType().Name}."),
    };

    private static int NumberOf(string text, Dictionary<string, int> texts)
    {
        if (!texts.TryGetValue(text, out var number))
        {
            texts.Add(text, number = texts.Count);
        }

        return number;
    }

    private static void WriteTexts(SharedStringTablePart part, Dictionary<string, int> texts)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new SharedStringTable());
        foreach (var text in texts.Keys)
        {
            xml.WriteElement(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        }

        xml.WriteEndElement();
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
