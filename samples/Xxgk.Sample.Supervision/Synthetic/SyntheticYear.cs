using System.Globalization;
using NodaTime;

namespace Xxgk.Samples.Supervision.Synthetic;

/// <summary>What an invented school made in a year, and what it disclosed of it: mostly in time, some late, some never, some withheld or taken down.</summary>
internal sealed class SyntheticYear
{
    private static readonly LocalDate First = new(2024, 9, 2);

    private readonly Random random;
    private readonly ItemPart[] parts;
    private readonly int care;
    private int count;

    /// <summary>A year of a school.</summary>
    /// <param name="random">What decides.</param>
    /// <param name="school">The school.</param>
    /// <param name="leastCare">Of a hundred obligations, how many a school of its province meets in time at least.</param>
    public SyntheticYear(Random random, SchoolFacts school, int leastCare)
    {
        this.random = random;
        care = leastCare + random.Next(20);
        HashSet<ItemReference> declared = [.. school.Declarations.Select(declaration => declaration.Part)];
        var isPoorly = random.Next(6) == 0;
        parts = [.. Checklist2014.Edition.Parts.Where(part =>
            part.Applicability.Of(school.Institution.Profile).Outcome != ApplicabilityOutcome.NotApplicable && !declared.Contains(part.Reference) && random.Next(isPoorly ? 4 : 25) > 0)];
    }

    /// <summary>The records of a year: one to three of a part.</summary>
    public IEnumerable<DisclosureRecord> OneRound() => parts.SelectMany(part => Enumerable.Range(0, part.Kind == ObligationKind.EventDriven ? 1 + random.Next(4) : 1 + random.Next(2)).Select(_ => RecordOf(part)));

    /// <summary>Records without an end.</summary>
    public IEnumerable<DisclosureRecord> Records()
    {
        while (true)
        {
            foreach (var part in parts)
            {
                yield return RecordOf(part);
            }
        }
    }

    private DisclosureRecord RecordOf(ItemPart part)
    {
        count++;

        // The report on the year before is due by the end of October.
        var made = First.PlusDays(random.Next(part.IsForPreviousPeriod ? 30 : 350));
        var record = new DisclosureRecord(
            string.Format(CultureInfo.InvariantCulture, "{0}-{1:0000}", part.Reference, count),
            string.Format(CultureInfo.InvariantCulture, "关于{0}的第{1}号材料（虚构）", part.Name.Chinese, count))
        {
            Item = part.Reference,
            Department = "示例部门",
            ProducedOn = PartialDate.Of(made),
            For = part.Kind == ObligationKind.Annual ? ReportedYear.Of(AcademicYear.Starting(part.IsForPreviousPeriod ? 2023 : 2024)) : null,
        };
        return Disclose(record, made);
    }

    private DisclosureRecord Disclose(DisclosureRecord record, LocalDate made)
    {
        var fate = random.Next(100);
        if (fate < care)
        {
            return Shown(record, made.PlusDays(1 + random.Next(18)));
        }

        return (fate % 8) switch
        {
            0 or 1 => Shown(record, made.PlusDays(45 + random.Next(60))),
            2 => With(record, DisclosureScope.Proactive, []),
            3 => With(record, DisclosureScope.Withheld("属商业秘密", Instruments.Measures.Article(10).Item(2)), []),
            4 => With(record, DisclosureScope.Proactive, [new() { From = PartialDate.Of(made.PlusDays(3)), Until = PartialDate.Of(made.PlusDays(20)), Channel = Site }]),
            5 => With(record, DisclosureScope.Proactive, [new() { From = PartialDate.Of(made.PlusDays(5)), Audience = Audience.Campus, Channel = Channel.Of(ChannelKind.OfficeSystem) }]),
            6 => With(record, DisclosureScope.UponRequest, []),
            _ => With(record, DisclosureScope.Proactive, [new() { Channel = Site }]),
        };
    }

    private static Channel Site { get; } = Channel.Of(ChannelKind.SchoolWebsite);

    private static DisclosureRecord Shown(DisclosureRecord record, LocalDate from) =>
        With(record, DisclosureScope.Proactive, [new() { From = PartialDate.Of(from), Channel = Site, Address = "https://xxgk.example/" + record.Id }]);

    private static DisclosureRecord With(DisclosureRecord record, DisclosureScope scope, IReadOnlyList<Publication> publications) => new(record.Id, record.Title)
    {
        Item = record.Item,
        Department = record.Department,
        ProducedOn = record.ProducedOn,
        For = record.For,
        Scope = scope,
        Publications = publications,
    };
}
