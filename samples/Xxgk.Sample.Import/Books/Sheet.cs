namespace Xxgk.Samples.Import.Books;

/// <summary>A sheet of a workbook (工作表): its name, and its rows, to be run through once.</summary>
/// <param name="Name">The name; empty in a file of text.</param>
/// <param name="IsHidden">Whether it is hidden from those who open the file.</param>
/// <param name="Rows">The rows in order; the place of a cell in a row is its column.</param>
internal sealed record Sheet(string Name, bool IsHidden, IEnumerable<SheetRow> Rows)
{
    /// <summary>Whether it has more columns than are read.</summary>
    public bool IsTooWide { get; init; }
}

/// <summary>A row of a sheet (行).</summary>
/// <param name="Number">The number, from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">The cells, from column A; merged ones all hold the value that they show.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);

    /// <summary>The cell of a column; empty beyond the last one.</summary>
    public Cell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : default;
}
