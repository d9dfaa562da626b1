using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads a record from its row, and from the rows below that only add publications (读取台账记录).</summary>
internal sealed class RecordReader(ItemReader items, ImportSettings settings)
{
    private const int LongestId = 200;
    private const int LongestTitle = 1_000;
    private const int LongestName = 200;

    private static readonly char[] BetweenDays = ['、', '；', ';', '，', ',', '\n'];

    /// <summary>The record, with problems reported where cells are not understood; such a record is never written.</summary>
    /// <param name="row">The row that names it.</param>
    /// <param name="further">The rows that belong to it.</param>
    /// <param name="runningId">The id where the table gives none.</param>
    public DisclosureRecord Read(RowCells row, IReadOnlyList<RowCells> further, string runningId)
    {
        var title = row.Text(Field.Title, LongestTitle) ?? runningId;
        var scope = ScopeReader.Read(row);

        // What is on campus only is published to the campus, unless the table says more.
        var usual = scope.Kind == DisclosureScopeKind.CampusOnly ? Audience.Campus : Audience.Society;
        List<Publication> publications = [.. further.Prepend(row).SelectMany(one => PublicationReader.Read(one, usual))];
        if (publications.Count == 0 && settings.IsPublishedUnlessTold)
        {
            publications.Add(new Publication { Audience = usual });
        }

        return new DisclosureRecord(IdOf(row, runningId), title)
        {
            Item = ItemOf(row, title),
            Department = row.Text(Field.Department, LongestName),
            Person = row.Text(Field.Person, LongestName),
            ProducedOn = row.Date(Field.ProducedOn),
            Changes = [.. ChangesOf(row)],
            RepealedOn = row.DateOrNull(Field.RepealedOn),
            For = row.Choice<ReportedYear>(Field.For, words => (YearCells.TryRead(words, out var year) ? year : null, false), year => year.Wording, Wording.Of(
                "不是学年或年度，应如2020-2021学年、2021年度", "it is no year; expected an academic year as 2020-2021 or a calendar year as 2021")),
            Scope = scope,
            Reviews = [.. ReviewReader.Read(row)],
            Publications = publications,
        };
    }

    private static string IdOf(RowCells row, string runningId)
    {
        if (!row.Layout.Has(Field.Id))
        {
            return runningId;
        }

        if (row.Text(Field.Id, LongestId) is { } id)
        {
            return id;
        }

        // One that is too long has been told.
        if (row.Words(Field.Id).Length == 0)
        {
            row.Report(Field.Id, Wording.Of("缺少编号", "the id is missing"));
        }

        return runningId;
    }

    private ItemReference? ItemOf(RowCells row, string title)
    {
        var words = row.Words(Field.Item);
        var reading = items.Read(words, title);
        if (reading.Fault is { } fault)
        {
            row.Report(Field.Item, fault);
        }
        else if (reading.Item is { } item)
        {
            row.Note(Field.Item, words, Wording.Of(item.ToString(), item.ToString()), reading.IsGuess, title);
        }

        return reading.Item;
    }

    private static IEnumerable<PartialDate> ChangesOf(RowCells row)
    {
        foreach (var (_, cell) in row.All(Field.Changes))
        {
            Cell[] days = cell.Day is not null || cell.Number is not null
                ? [cell]
                : [.. cell.Text.Split(BetweenDays, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(day => new Cell(day))];
            foreach (var day in days)
            {
                if (row.DateOf(Field.Changes, day) is { } change)
                {
                    yield return change;
                }
            }
        }
    }
}
