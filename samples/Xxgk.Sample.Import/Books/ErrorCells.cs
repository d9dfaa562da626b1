using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xxgk.Samples.Import.Books;

/// <summary>The cells of an .xlsx that show an error, such as #REF! (错误值): the reader of rows gives them as empty, and a lost value is not an empty one.</summary>
internal static class ErrorCells
{
    /// <summary>For each sheet, in order, its errors by their reference, such as F12.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart!;
        return [.. book.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(IReadOnlyDictionary<string, string> (sheet) =>
            sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part ? ErrorsOf(part) : new Dictionary<string, string>(StringComparer.Ordinal))];
    }

    private static Dictionary<string, string> ErrorsOf(WorksheetPart part)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = XmlReader.Create(part.GetStream(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && xml.GetAttribute("t") is "e" && xml.GetAttribute("r") is { } reference)
            {
                errors[reference] = xml.ReadToDescendant("v", xml.NamespaceURI) ? xml.ReadElementContentAsString() : "#";
            }
        }

        return errors;
    }
}
