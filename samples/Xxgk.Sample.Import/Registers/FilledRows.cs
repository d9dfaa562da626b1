using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Gives empty cells the value above, in the columns where people have said that it means so (空白同上).</summary>
internal sealed class FilledRows(SheetLayout layout)
{
    private readonly Dictionary<int, Cell> above = [];

    public SheetRow Fill(SheetRow row)
    {
        if (layout.FillDown.Count == 0 || row.IsEmpty)
        {
            return row;
        }

        int[] columns = [.. layout.FillDown.Select(layout.ColumnOf).Where(column => column >= 0)];
        var cells = new Cell[Math.Max(row.Cells.Count, columns.DefaultIfEmpty(-1).Max() + 1)];
        row.Cells.ToArray().CopyTo(cells, 0);
        foreach (var column in columns)
        {
            if (cells[column].IsEmpty && above.TryGetValue(column, out var value))
            {
                cells[column] = value with { IsContinued = true };
            }
            else if (!cells[column].IsEmpty)
            {
                above[column] = cells[column];
            }
        }

        return row with { Cells = cells };
    }
}
