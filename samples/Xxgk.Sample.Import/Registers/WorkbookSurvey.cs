using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>What a workbook seems to hold (工作簿概览), from the first rows of each sheet.</summary>
internal static class WorkbookSurvey
{
    /// <summary>The layout of each sheet, as guessed. Hidden sheets are left out of an import.</summary>
    /// <exception cref="UnreadableBookException">The file cannot be read as sheets.</exception>
    public static IReadOnlyList<SheetLayout> Guess(string path) =>
        Each(path, (sheet, rows) => sheet.IsHidden ? new SheetLayout(sheet.Name, SheetContent.Nothing) { IsHidden = true } : LayoutFinder.Find(sheet.Name, rows));

    /// <summary>Goes through the sheets with the first rows of each.</summary>
    /// <exception cref="UnreadableBookException">The file cannot be read as sheets.</exception>
    public static IReadOnlyList<SheetLayout> Each(string path, Func<Sheet, IReadOnlyList<SheetRow>, SheetLayout> read)
    {
        using var book = Workbook.Open(path);
        return [.. book.Sheets.Select(sheet => read(sheet, [.. sheet.Rows.Take(LayoutFinder.RowsSeen)]) with { IsTooWide = sheet.IsTooWide })];
    }
}
