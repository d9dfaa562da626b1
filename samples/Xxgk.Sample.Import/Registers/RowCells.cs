using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Where what is read from a table goes besides the records: problems, and what words were taken for.</summary>
internal sealed record ImportLog(ImportProblems Problems, ValueLog Values);

/// <summary>A row of a table by its fields (按字段取值): each value read, or a problem with its place.</summary>
internal sealed class RowCells(SheetLayout layout, SheetRow row, ImportSettings settings, ImportLog log)
{
    public delegate bool Reader<T>(Cell cell, out T value, out Wording fault);

    public SheetLayout Layout => layout;

    public CellPlace PlaceOf(Field field) => new(layout.Sheet, row.Number, layout.ColumnOf(field));

    public Cell this[Field field] => row[layout.ColumnOf(field)];

    /// <summary>Whether the row has a value of its own for a field.</summary>
    public bool HasOwn(Field field) => layout.ColumnOf(field) is >= 0 and var column && IsOwn(row[column]);

    public bool HasOwnOfPublication => layout.Columns.Any(column => column.Role.Field.IsOfPublication() && IsOwn(row[column.Index]));

    /// <summary>Reports the cells of the row that show an error; they are read as empty.</summary>
    public void ReportErrors()
    {
        foreach (var column in layout.Columns.Where(column => column.Role.Field != Field.Ignored && row[column.Index].IsError && !row[column.Index].IsContinued))
        {
            ReportAt(column.Index, Wording.Of("单元格是错误值", "the cell shows an error"));
        }
    }

    /// <summary>The words of a field; empty where there are none.</summary>
    public string Words(Field field) => this[field].IsError ? string.Empty : settings.Substituted(field, CellText.Cleaned(this[field].Text));

    /// <summary>What people have settled for words of a field, else the words.</summary>
    public string Substituted(Field field, string words) => settings.Substituted(field, words);

    /// <summary>A text of at most so many characters; null where there is none.</summary>
    public string? Text(Field field, int longest)
    {
        var text = Words(field);
        if (text.Length > longest)
        {
            Report(field, Faults.TooLong(longest));
            return null;
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>A value that is read from the words of a cell; what it was taken for is noted. Null where there are no words, or they are not understood.</summary>
    public T? Choice<T>(Field field, Func<string, (T? Value, bool IsGuess)> read, Func<T, Wording> meaning, Wording expected)
        where T : struct
    {
        var words = Words(field);
        if (words.Length == 0)
        {
            return null;
        }

        var (value, isGuess) = read(words);
        if (value is not { } known)
        {
            Report(field, expected);
            return null;
        }

        log.Values.Add(field, Shown(field), meaning(known), isGuess);
        return known;
    }

    /// <summary>A date; unknown where the cell is empty.</summary>
    public PartialDate Date(Field field) => DateOrNull(field) ?? PartialDate.Unknown;

    /// <summary>A date; null where the cell is empty.</summary>
    public PartialDate? DateOrNull(Field field) => DateOf(field, this[field]);

    public PartialDate? DateOf(Field field, Cell cell)
    {
        var read = Readable(field, cell);
        if (read.IsEmpty)
        {
            return null;
        }

        if (DateCells.TryRead(read, out var date, out var fault))
        {
            return date;
        }

        Report(field, cell, fault);
        return null;
    }

    /// <summary>The cell as it is to be read: with other words where people have settled it, empty where it says that there is nothing.</summary>
    public Cell Readable(Field field, Cell cell)
    {
        var cleaned = CellText.Cleaned(cell.Text);
        return cell.IsError ? default
            : settings.Substitutes(field, cleaned) ? new Cell(settings.Substituted(field, cleaned))
            : CellText.SaysNothing(cleaned) ? default
            : cell;
    }

    public void Report(Field field, Wording fault) => Report(field, this[field], fault);

    public void Report(Field field, Cell cell, Wording fault) => log.Problems.Add(PlaceOf(field), CellText.Cleaned(cell.Text), fault);

    public void ReportAt(int column, Wording fault) => log.Problems.Add(new(layout.Sheet, row.Number, column), CellText.Cleaned(row[column].Text), fault);

    public void ReportRow(Wording fault) => log.Problems.Add(new(layout.Sheet, row.Number, -1), string.Empty, fault);

    /// <summary>Notes what words of a cell were taken for.</summary>
    public void Note(Field field, string words, Wording meaning, bool isGuess, string example = "") => log.Values.Add(field, words, meaning, isGuess, example);

    /// <summary>The columns of a field that may have several, but for those that show an error.</summary>
    public IEnumerable<(ColumnLayout Column, Cell Cell)> All(Field field) =>
        layout.Columns.Where(column => column.Role.Field == field && !row[column.Index].IsError).Select(column => (column, row[column.Index]));

    private string Shown(Field field) => CellText.Cleaned(this[field].Text) is { Length: > 0 } text ? text : Words(field);

    private static bool IsOwn(Cell cell) => !cell.IsContinued && !CellText.SaysNothing(CellText.Cleaned(cell.Text));
}
