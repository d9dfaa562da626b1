using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>
/// The counts of statements (汇总): of one school or of many. Tallies merge in any order and grouping; the empty one
/// changes nothing, so that many machines can share the work.
/// </summary>
public sealed class ComplianceTally : IEquatable<ComplianceTally>
{
    private readonly long[] itemStates;
    private readonly long[] itemTimelinesses;
    private readonly SortedDictionary<string, long> findings;

    internal ComplianceTally(string edition, (long Schools, long Records) counted, Rate disclosure, Rate timeliness, long[] itemStates, long[] itemTimelinesses, SortedDictionary<string, long> findings)
    {
        EditionId = edition;
        ItemCount = itemStates.Length / DisclosureStates.Count;
        (SchoolCount, RecordCount) = counted;
        (DisclosureRate, TimelinessRate) = (disclosure, timeliness);
        this.itemStates = itemStates;
        this.itemTimelinesses = itemTimelinesses;
        this.findings = findings;
    }

    private ComplianceTally(string edition, int items)
    {
        EditionId = edition;
        ItemCount = items;
        itemStates = new long[items * DisclosureStates.Count];
        itemTimelinesses = new long[items * Timelinesses.Count];
        findings = new SortedDictionary<string, long>(StringComparer.Ordinal);
    }

    /// <summary>The edition that is counted (清单版本).</summary>
    public string EditionId { get; }

    /// <summary>How many items the edition has (事项数).</summary>
    public int ItemCount { get; }

    /// <summary>How many schools are counted (学校数).</summary>
    public long SchoolCount { get; private set; }

    /// <summary>How many records were looked at (记录数).</summary>
    public long RecordCount { get; private set; }

    /// <summary>Parts published, of those that apply and occurred (公开率).</summary>
    public Rate DisclosureRate { get; private set; }

    /// <summary>On time, of on time, late and overdue obligations (及时率).</summary>
    public Rate TimelinessRate { get; private set; }

    /// <summary>Findings by code (按编号计发现数).</summary>
    public IReadOnlyDictionary<string, long> Findings => findings;

    /// <summary>The tally of no school (空汇总).</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static ComplianceTally Empty(ChecklistEdition edition) => new(Guard.Against.Null(edition).Id, edition.Items.Count);

    /// <summary>The tally of one statement (单校汇总). The school's own items are left out.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public static ComplianceTally Of(ComplianceStatement statement)
    {
        Guard.Against.Null(statement);
        var tally = Empty(statement.Edition);
        tally.SchoolCount = 1;
        tally.RecordCount = statement.RecordCount;
        var (published, asked, onTime, timed) = (0L, 0L, 0L, 0L);
        for (var i = 0; i < tally.ItemCount; i++)
        {
            var item = statement.Items[i];
            tally.itemStates[(i * DisclosureStates.Count) + (int)item.State]++;
            tally.itemTimelinesses[(i * Timelinesses.Count) + (int)item.Timeliness]++;
            foreach (var part in item.Parts)
            {
                asked += part.IsAskedFor ? 1 : 0;
                published += part.IsAskedFor && part.IsPublished ? 1 : 0;
                onTime += part.CountOf(Timeliness.OnTime);
                timed += part.CountOf(Timeliness.OnTime) + part.CountOf(Timeliness.Late) + part.CountOf(DisclosureState.Overdue);
            }
        }

        tally.DisclosureRate = new Rate(published, asked);
        tally.TimelinessRate = new Rate(onTime, timed);
        foreach (var count in statement.FindingList.CountByCode())
        {
            tally.findings.Add(count.Key, count.Value);
        }

        return tally;
    }

    /// <summary>Both together (合并).</summary>
    /// <param name="other">A tally of the same edition.</param>
    /// <exception cref="ArgumentException">The other tally is of another edition.</exception>
    public ComplianceTally Merge(ComplianceTally other)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(other), nameof(other), tally => string.Equals(tally.EditionId, EditionId, StringComparison.Ordinal) && tally.ItemCount == ItemCount, "Only tallies of one edition merge.");
        var merged = new ComplianceTally(EditionId, ItemCount)
        {
            SchoolCount = SchoolCount + other.SchoolCount,
            RecordCount = RecordCount + other.RecordCount,
            DisclosureRate = DisclosureRate.Plus(other.DisclosureRate),
            TimelinessRate = TimelinessRate.Plus(other.TimelinessRate),
        };
        for (var i = 0; i < itemStates.Length; i++)
        {
            merged.itemStates[i] = itemStates[i] + other.itemStates[i];
        }

        for (var i = 0; i < itemTimelinesses.Length; i++)
        {
            merged.itemTimelinesses[i] = itemTimelinesses[i] + other.itemTimelinesses[i];
        }

        foreach (var pair in findings.Concat(other.findings))
        {
            merged.findings.TryGetValue(pair.Key, out var count);
            merged.findings[pair.Key] = count + pair.Value;
        }

        return merged;
    }

    /// <summary>In how many schools an item has a state (某事项某现状的学校数).</summary>
    /// <param name="item">The official number, from 1.</param>
    /// <param name="state">A state.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public long CountOf(int item, DisclosureState state) =>
        itemStates[((Guard.Against.OutOfRange(item, nameof(item), 1, ItemCount) - 1) * DisclosureStates.Count) + (int)state];

    /// <summary>In how many schools an item has a timeliness (某事项某及时性的学校数).</summary>
    /// <param name="item">The official number, from 1.</param>
    /// <param name="timeliness">A timeliness.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public long CountOf(int item, Timeliness timeliness) =>
        itemTimelinesses[((Guard.Against.OutOfRange(item, nameof(item), 1, ItemCount) - 1) * Timelinesses.Count) + (int)timeliness];

    /// <summary>How many items have a state, over all schools (某现状的事项数).</summary>
    /// <param name="state">A state.</param>
    public long CountOf(DisclosureState state) => Enumerable.Range(1, ItemCount).Sum(item => CountOf(item, state));

    /// <inheritdoc/>
    public bool Equals(ComplianceTally? other) =>
        other is not null
        && string.Equals(EditionId, other.EditionId, StringComparison.Ordinal)
        && (SchoolCount, RecordCount, DisclosureRate, TimelinessRate) == (other.SchoolCount, other.RecordCount, other.DisclosureRate, other.TimelinessRate)
        && itemStates.SequenceEqual(other.itemStates)
        && itemTimelinesses.SequenceEqual(other.itemTimelinesses)
        && findings.SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComplianceTally);

    /// <inheritdoc/>
    public override int GetHashCode() => (EditionId, SchoolCount, RecordCount, DisclosureRate, TimelinessRate).GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{SchoolCount}所学校，公开率{DisclosureRate}，及时率{TimelinessRate}");
}
