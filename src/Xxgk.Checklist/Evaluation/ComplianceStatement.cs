using NodaTime;
using Xxgk.Evaluation;

namespace Xxgk;

/// <summary>The statement of a school's year against the checklist (清单事项公开情况核对表).</summary>
public sealed class ComplianceStatement
{
    internal ComplianceStatement(SchoolFacts facts, ApplicableList list, ReportingPeriod period, LocalDate asOf, IReadOnlyList<ItemAssessment> items, FindingList findings)
    {
        Facts = facts;
        List = list;
        Period = period;
        AsOf = asOf;
        Items = items;
        FindingList = findings;
    }

    /// <summary>What the school supplied (学校事实).</summary>
    public SchoolFacts Facts { get; }

    /// <summary>The edition of the checklist (清单版本).</summary>
    public ChecklistEdition Edition => List.Edition;

    /// <summary>The period (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The as-of date: nothing later was looked at (核对截止日).</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether anything is assessed (是否核对): not where the list did not exist in the period or at the as-of date.</summary>
    public bool IsAssessed { get; internal init; }

    /// <summary>The checklist with the school's catalogue, whose parts are those of <see cref="Items"/>.</summary>
    internal ApplicableList List { get; }

    /// <summary>The items in official order, then the school's own (各事项).</summary>
    public IReadOnlyList<ItemAssessment> Items { get; }

    /// <summary>What was found, by item, part, date, record and code (检查发现).</summary>
    public IReadOnlyList<Finding> Findings => FindingList;

    /// <summary>The findings as rows, which can be counted without being put into words.</summary>
    internal FindingList FindingList { get; }

    /// <summary>How many records were looked at, those of no item included (记录数).</summary>
    public long RecordCount { get; internal init; }

    /// <summary>Parts published, of those that apply and occurred (公开率): see <see cref="PartAssessment.IsAskedFor"/>. The school's own items are left out.</summary>
    public Rate DisclosureRate => Tally.DisclosureRate;

    /// <summary>Obligations met on time, of those on time, late and overdue (及时率). Pending and undetermined ones, and the school's own items, are left out.</summary>
    public Rate TimelinessRate => Tally.TimelinessRate;

    /// <summary>The counts of this statement, which merge with other schools' (汇总).</summary>
    public ComplianceTally Tally => ComplianceTally.Of(this);

    /// <summary>How an official item stands (某事项).</summary>
    /// <param name="number">The official number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no such item.</exception>
    public ItemAssessment Item(int number) => Items[Edition.Item(number).Number - 1];

    /// <inheritdoc/>
    public override string ToString() => $"{Facts.Institution.Name} {Period.Title.Chinese} {Edition.Title.Chinese}";
}
