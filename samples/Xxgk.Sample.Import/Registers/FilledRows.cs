using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Gives a cell that says 同上 the value above, and empty ones too in the columns where people have said that they mean so (空白同上).</summary>
internal sealed class FilledRows(SheetLayout layout)
{
    private static readonly string[] Dittos = ["同上", "同前", "〃", "″", "\""];

    private readonly Dictionary<int, Cell> above = [];
    private readonly HashSet<int> filled = [.. layout.FillDown.Select(layout.ColumnOf).Where(column => column >= 0)];

    public SheetRow Fill(SheetRow row)
    {
        if (row.IsEmpty)
        {
            return row;
        }

        var cells = new Cell[Math.Max(row.Cells.Count, filled.DefaultIfEmpty(-1).Max() + 1)];
        for (var column = 0; column < cells.Length; column++)
        {
            var cell = row[column];
            var isDitto = Dittos.Contains(CellText.Folded(cell.Text));
            if ((isDitto || (cell.IsEmpty && filled.Contains(column))) && above.TryGetValue(column, out var value))
            {
                cells[column] = value with { IsContinued = !isDitto };
            }
            else
            {
                cells[column] = cell;
                above[column] = cell.IsEmpty ? above.GetValueOrDefault(column) : cell;
            }
        }

        return row with { Cells = cells };
    }
}
