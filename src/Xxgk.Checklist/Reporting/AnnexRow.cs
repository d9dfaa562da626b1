using Xxgk.Reporting;

namespace Xxgk;

/// <summary>A row of the table of items: an item, or a part of one whose parts differ.</summary>
internal sealed class AnnexRow
{
    private readonly string category;
    private readonly string title;
    private readonly string state;
    private readonly string? department;

    private AnnexRow(ComplianceStatement statement, ItemAssessment item, IReadOnlyList<PartAssessment> parts, string number, string title)
    {
        var entries = parts.Select(part => statement.List.EntryOf(part.Part)).OfType<CatalogueEntry>().ToList();
        var evidence = parts.Select(part => part.Evidence).OfType<DisclosureRecord>().ToList();
        category = item.Item.Category.Name.Chinese;
        this.title = title;
        Number = number;
        state = StateOf(parts);
        NeedsLink = parts.Any(part => part.IsPublished);
        Link = entries.Select(entry => entry.Link).FirstOrDefault(link => link is not null)
            ?? evidence.SelectMany(record => record.Publications).Select(publication => publication.Address).LastOrDefault(address => address is not null);
        department = entries.Select(entry => entry.Department).FirstOrDefault(name => name is not null)
            ?? evidence.Select(record => record.Department).FirstOrDefault(name => name is not null);
    }

    /// <summary>The item's number, or the part's: 12, 3.2; ▲3.2 where the item is the school's own, for its number may be a part's too.</summary>
    public string Number { get; }

    /// <summary>The link of the column; null where none is known.</summary>
    public string? Link { get; }

    /// <summary>Whether something was published, so that a link is to be given.</summary>
    public bool NeedsLink { get; }

    /// <summary>One row where all parts stand alike, else a row for each part.</summary>
    public static IEnumerable<AnnexRow> Of(ComplianceStatement statement, ItemAssessment item)
    {
        var number = item.Item.OwnNumber is { } own ? "▲" + own : item.Item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var whole = new AnnexRow(statement, item, item.Parts, number, item.Item.Title);
        var parts = item.Parts.Select(part => new AnnexRow(
            statement, item, [part], part.Part.Reference.ToString(), part.Part.Name.Chinese)).ToList();
        return parts.Count > 1 && parts.Skip(1).Any(part => part.Differs(parts[0])) ? parts : [whole];
    }

    public IEnumerable<ReportCell> Cells(bool withCategory)
    {
        yield return ReportCell.Of(Number);
        if (withCategory)
        {
            yield return ReportCell.Of(category);
        }

        yield return ReportCell.Of(title);
        yield return ReportCell.Of(state);
        yield return ReportCell.Of(department ?? "—");
        yield return Link is null ? ReportCell.Of("—") : ReportCell.Link(Link);
    }

    private static string StateOf(IReadOnlyList<PartAssessment> parts)
    {
        var worst = parts.Max(part => part.State).ToWording().Chinese;
        return parts.Max(part => part.Timeliness) == Timeliness.Late ? worst + "（逾期公开）" : worst;
    }

    private bool Differs(AnnexRow other) =>
        !string.Equals(state, other.state, StringComparison.Ordinal) || !string.Equals(Link, other.Link, StringComparison.Ordinal);
}
