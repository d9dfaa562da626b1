using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Xxgk.Samples.Import.Books;

/// <summary>A workbook of Excel or WPS, .xlsx or .xls; merged cells are filled from the one that has the value.</summary>
internal sealed class ExcelWorkbook : Workbook
{
    // A cell that strayed to the sheet's far corner would make every row as wide as the sheet.
    private const int MostColumns = 256;

    private readonly IExcelDataReader reader;
    private readonly IReadOnlyList<MarkedCells> marks;
    private int sheet;
    private int row;

    /// <param name="file">The file; closed with the workbook.</param>
    /// <param name="isOfXml">Whether it is an .xlsx, whatever its name.</param>
    public ExcelWorkbook(FileStream file, bool isOfXml)
    {
        // The library asks the framework for the encodings of old files by their numbers, for Windows' Latin one even where there is none.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        marks = isOfXml ? Guarded(() => MarkedCells.Of(file)) : [];
        file.Position = 0;
        reader = Guarded(() => ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { FallbackEncoding = ChineseText.Gb18030 }));
    }

    public override IEnumerable<Sheet> Sheets
    {
        get
        {
            do
            {
                yield return new Sheet(reader.Name, reader.VisibleState is not ("visible" or null), RowsOfSheet()) { IsTooWide = reader.FieldCount > MostColumns };
                (sheet, row) = (sheet + 1, 0);
            }
            while (Guarded(reader.NextResult));
        }
    }

    public override double Done => (sheet + Math.Min(1, row / (double)Math.Max(1, reader.RowCount))) / Math.Max(1, reader.ResultsCount);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }
    }

    private IEnumerable<SheetRow> RowsOfSheet()
    {
        var marked = sheet < marks.Count ? marks[sheet] : MarkedCells.None;
        var merged = new MergedCells(reader.MergeCells ?? []);
        while (Guarded(reader.Read))
        {
            row++;
            var columns = Math.Min(reader.FieldCount, MostColumns);
            var last = columns - 1;
            while (last >= 0 && reader.GetValue(last) is null && !marked.Has(row, last))
            {
                last--;
            }

            var cells = new Cell[merged.IsOpenAt(row - 1) ? columns : last + 1];
            for (var column = 0; column <= last; column++)
            {
                cells[column] = marked.Apply(Cell.Of(reader.GetValue(column)), row, column);
            }

            yield return new SheetRow(row, merged.Fill(row - 1, cells));
        }
    }

    // What a damaged file makes the library throw is not to be foreseen: whatever it is, the file is at fault.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException error)
        {
            throw new UnreadableBookException(Wording.Of("文件有密码，请先取消密码保护。", "The file is protected by a password; remove it first."), error);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or UnreadableBookException))
        {
            throw new UnreadableBookException(Wording.Of(
                "文件已损坏，或不是Excel、WPS的工作簿；请打开后另存为.xlsx再试。",
                "The file is damaged or no workbook of a spreadsheet program; open it there, save it as .xlsx and try again."), error);
        }
    }
}
