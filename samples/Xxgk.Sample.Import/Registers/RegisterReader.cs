using System.Globalization;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads the records of registers, sheet by sheet (读取台账), each as soon as its last row is there.</summary>
internal sealed class RegisterReader(ApplicableList list, ImportSettings settings, ImportLog log)
{
    private readonly RecordReader records = new(new ItemReader(list, settings.CountsByCatalogue), settings);
    private readonly Dictionary<string, CellPlace> ids = new(StringComparer.Ordinal);

    /// <summary>How many records there are, faulty ones too.</summary>
    public int Count { get; private set; }

    /// <summary>Rows of sections, sums, notes and the like.</summary>
    public int Asides { get; private set; }

    /// <summary>Takes note of the ids of records that are there already.</summary>
    public void Keep(IEnumerable<DisclosureRecord> records)
    {
        foreach (var record in records)
        {
            ids.TryAdd(record.Id, default);
        }
    }

    /// <summary>How many records name no item.</summary>
    public int WithoutItem { get; private set; }

    public IEnumerable<DisclosureRecord> Read(SheetLayout layout, IEnumerable<SheetRow> rows)
    {
        var filled = new FilledRows(layout);
        RowCells? begun = null;
        var further = new List<RowCells>();
        foreach (var row in rows.Where(row => row.Number > layout.LastHeading).Select(filled.Fill))
        {
            var cells = new RowCells(layout, row, settings, log);
            var kind = RowKinds.Of(cells, row);
            if (kind != RowKind.Aside)
            {
                cells.ReportErrors();
            }

            switch (kind)
            {
                case RowKind.Record:
                    if (begun is not null)
                    {
                        yield return Complete(begun, further);
                        further.Clear();
                    }

                    begun = cells;
                    break;
                case RowKind.Continuation when begun is not null:
                    further.Add(cells);
                    break;
                case RowKind.Aside:
                    Asides += row.IsEmpty ? 0 : 1;
                    break;
                case RowKind.AnotherTable:
                    cells.ReportRow(Wording.Of("从这一行起像是另一张表，请移到另一张工作表", "another table seems to begin here; put it on a sheet of its own"));
                    break;
                default:
                    cells.Report(Field.Title, Wording.Of("缺少信息名称", "the title is missing"));
                    break;
            }
        }

        if (begun is not null)
        {
            yield return Complete(begun, further);
        }
    }

    private DisclosureRecord Complete(RowCells row, List<RowCells> further)
    {
        Count++;
        var record = records.Read(row, further, string.Create(CultureInfo.InvariantCulture, $"R{Count:00000}"));
        WithoutItem += record.Item is null && record.Scope.Kind == DisclosureScopeKind.Proactive ? 1 : 0;
        var place = row.PlaceOf(Field.Id);
        if (!ids.TryAdd(record.Id, place))
        {
            row.Report(Field.Id, ids[record.Id] is { Row: > 0 } first
                ? Wording.Of($"编号重复，首次出现在{first}", $"the id is used twice, first at {first}")
                : Wording.Of("学校文件中已有此编号的记录", "the school's file has a record of this id"));
        }

        return record;
    }
}
