using ExcelDataReader;

namespace Xxgk.Samples.Import.Books;

/// <summary>The merged cells of a sheet (合并单元格): the file has the value in the first of them only, a person sees it in all.</summary>
internal sealed class MergedCells
{
    private readonly Queue<CellRange> coming;
    private readonly List<(CellRange Range, Cell Value)> open = [];

    public MergedCells(IEnumerable<CellRange> ranges) => coming = new(ranges.OrderBy(range => range.FromRow));

    /// <summary>Whether a merged range covers a row, so that its cells may hold what the file has elsewhere.</summary>
    public bool IsOpenAt(int row) => open.Exists(merged => merged.Range.ToRow >= row) || (coming.TryPeek(out var next) && next.FromRow <= row);

    /// <summary>Fills a row; rows come in order. The row is counted from 0.</summary>
    public Cell[] Fill(int row, Cell[] cells)
    {
        open.RemoveAll(merged => merged.Range.ToRow < row);
        while (coming.TryPeek(out var next) && next.FromRow <= row)
        {
            coming.Dequeue();
            if (next.ToRow >= row && next.FromColumn < cells.Length)
            {
                open.Add((next, cells[next.FromColumn]));
            }
        }

        foreach (var (range, value) in open)
        {
            for (var column = range.FromColumn; column <= Math.Min(range.ToColumn, cells.Length - 1); column++)
            {
                if (row != range.FromRow || column != range.FromColumn)
                {
                    cells[column] = value with { IsContinued = true };
                }
            }
        }

        return cells;
    }
}
