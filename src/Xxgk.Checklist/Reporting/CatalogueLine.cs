using Xxgk.Reporting;

namespace Xxgk;

/// <summary>A line of the catalogue: one record of the register.</summary>
internal sealed class CatalogueLine
{
    private const string Unstated = "—";

    private CatalogueLine(DisclosureRecord record, string indexNumber, ItemPart? part, CatalogueEntry? entry)
    {
        var publication = record.Publications.LastOrDefault(one => one.Address is not null) ?? (record.Publications is [.., var last] ? last : null);
        var link = entry?.Link ?? publication?.Address;
        var department = record.Department ?? entry?.Department;
        IndexNumber = indexNumber;
        Category = entry?.Category ?? part?.Item.Category.Name.Chinese ?? "其他信息";
        Order = part?.Index ?? int.MaxValue;
        LacksDate = record.ProducedOn.Earliest is null;
        LacksDepartment = department is null;
        LacksLink = link is null && record.Publications.Count > 0;
        Cells =
        [
            ReportCell.Of(indexNumber),
            ReportCell.Of(record.Title),
            ReportCell.Of(LacksDate ? Unstated : record.ProducedOn.ToString(Language.Chinese)),
            ReportCell.Of(department ?? Unstated),
            ReportCell.Of(record.Scope.Kind.ToWording().Chinese),
            ReportCell.Of(entry?.ColumnName ?? publication?.Channel?.Wording.Chinese ?? Unstated),
            link is null ? ReportCell.Of(Unstated) : ReportCell.Link(link),
        ];
    }

    public string IndexNumber { get; }

    public string Category { get; }

    /// <summary>The place of the part in the list; what belongs to no item comes last.</summary>
    public int Order { get; }

    public bool LacksDate { get; }

    public bool LacksDepartment { get; }

    public bool LacksLink { get; }

    public IReadOnlyList<ReportCell> Cells { get; }

    public static IReadOnlyList<CatalogueLine> Of(SchoolFacts facts, IndexScheme scheme, ApplicableList list)
    {
        var numbers = new Dictionary<int, int>();
        var lines = new List<CatalogueLine>();
        foreach (var record in facts.Register.Records)
        {
            var year = record.ProducedOn.Earliest?.Year;
            numbers.TryGetValue(year ?? 0, out var last);
            numbers[year ?? 0] = last + 1;
            if (record.Scope.Kind == DisclosureScopeKind.Withheld)
            {
                continue;
            }

            var part = record.Item is { } item && list.PartsOf(item) is [var first, ..] ? first : null;
            lines.Add(new(record, scheme.Number(year, last + 1), part, part is null ? null : list.EntryOf(part)));
        }

        return lines;
    }
}
