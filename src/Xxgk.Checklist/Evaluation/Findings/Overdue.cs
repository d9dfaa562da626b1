using NodaTime;

namespace Xxgk;

/// <summary>Not disclosed, and the time limit is over (逾期未公开).</summary>
public sealed class Overdue : ChecklistFinding
{
    internal Overdue(ItemPart part, string? recordId, PartialDate made, PartialDate dueOn, LocalDate asOf, Lateness late, bool isCarriedIn)
        : base(2, Severity.Error, part.LimitBasis, part, recordId)
    {
        MadeOn = made;
        DueOn = dueOn;
        AsOf = asOf;
        Late = late;
        IsCarriedIn = isCarriedIn;
    }

    /// <summary>Made, obtained or changed on (生成、获取或变更日期).</summary>
    public PartialDate MadeOn { get; }

    /// <summary>The last day of the limit (期限届满日).</summary>
    public PartialDate DueOn { get; }

    /// <summary>The as-of date (核对截止日).</summary>
    public LocalDate AsOf { get; }

    /// <summary>By how much it is late (逾期时长).</summary>
    public Lateness Late { get; }

    /// <summary>Whether it comes from an earlier period (是否上期结转).</summary>
    public bool IsCarriedIn { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh(
        $"{Named.Chinese}最迟应于{PartWords.Chinese(DueOn)}公开，截至{PartWords.Chinese(AsOf)}未查到公开记录，{Late.Wording.Chinese}{(IsCarriedIn ? "（上期结转）" : string.Empty)}，请公开或说明理由。");

    /// <inheritdoc/>
    protected override string English => Zh(
        $"{Named.English} was due by {DueOn}; no disclosure is on record as of {PartialDate.Of(AsOf)}, {Late.Wording.English}{(IsCarriedIn ? " (carried in from an earlier period)" : string.Empty)}. Disclose it or state a reason.");
}
