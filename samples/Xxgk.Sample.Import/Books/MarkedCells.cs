using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Xxgk.Samples.Import.Books;

/// <summary>
/// What the reader of rows leaves out of an .xlsx: the cells that show an error, such as #REF! (错误值), since a lost value is not an empty
/// one, and the addresses to which cells lead (超链接), since offices show a title or 「查看」 in place of the address.
/// </summary>
/// <param name="Errors">Errors by the cell's reference, such as F12.</param>
/// <param name="Links">Addresses of the web, likewise.</param>
internal sealed record MarkedCells(IReadOnlyDictionary<string, string> Errors, IReadOnlyDictionary<string, string> Links)
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static MarkedCells None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>For each sheet, in order.</summary>
    public static IReadOnlyList<MarkedCells> Of(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart!;
        return [.. book.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet =>
            sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part ? Of(part) : None)];
    }

    /// <summary>A cell of the rows with what is marked of it.</summary>
    public Cell Apply(Cell cell, int row, int column)
    {
        if (Errors.Count == 0 && Links.Count == 0)
        {
            return cell;
        }

        var reference = new CellPlace(string.Empty, row, column).ToString();
        return Errors.TryGetValue(reference, out var error) ? new Cell(error) { IsError = true }
            : Links.TryGetValue(reference, out var link) ? cell with { Link = link }
            : cell;
    }

    /// <summary>Whether a cell that holds no value shows an error all the same.</summary>
    public bool Has(int row, int column) => Errors.Count > 0 && Errors.ContainsKey(new CellPlace(string.Empty, row, column).ToString());

    private static MarkedCells Of(WorksheetPart part)
    {
        var (errors, links) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var addresses = part.HyperlinkRelationships.Where(one => one.Uri.IsAbsoluteUri && one.Uri.Scheme is "http" or "https").ToDictionary(one => one.Id, one => one.Uri.OriginalString, StringComparer.Ordinal);
        using var xml = XmlReader.Create(part.GetStream(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && xml.GetAttribute("t") is "e" && xml.GetAttribute("r") is { } cell)
            {
                errors[cell] = xml.ReadToDescendant("v", xml.NamespaceURI) ? xml.ReadElementContentAsString() : "#";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "hyperlink" } && xml.GetAttribute("ref") is { } linked
                && xml.GetAttribute("id", Relationships) is { } id && addresses.TryGetValue(id, out var address))
            {
                // A link over merged cells names them all; the first has the value.
                links[linked.Split(':')[0]] = address;
            }
        }

        return new(errors, links);
    }
}
