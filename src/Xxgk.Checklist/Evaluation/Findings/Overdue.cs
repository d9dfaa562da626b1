using NodaTime;

namespace Xxgk;

/// <summary>Not disclosed, and the time limit is over (逾期未公开).</summary>
public sealed class Overdue : ChecklistFinding
{
    internal Overdue(ItemPart part, string? recordId, PartialDate made, PartialDate dueOn, LocalDate asOf, Lateness late, bool isCarriedIn, bool isChange, bool isByOwnLimit, bool hasFailedReview, bool isRepealed)
        : base(2, Severity.Error, isByOwnLimit ? part.Provision : part.LimitBasis, part, recordId)
    {
        IsChange = isChange;
        IsByOwnLimit = isByOwnLimit;
        HasFailedReview = hasFailedReview;
        IsRepealed = isRepealed;
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

    /// <summary>Whether a change of the text is not shown, though the text as it was may be (是否为变更后未更新).</summary>
    public bool IsChange { get; }

    /// <summary>Whether the limit is the school's own, which its catalogue sets shorter than the legal one (是否按本校目录所列时限).</summary>
    public bool IsByOwnLimit { get; }

    /// <summary>Whether a secrecy review or an approval failed: it must name a ground then (审查或审批是否未通过).</summary>
    public bool HasFailedReview { get; }

    /// <summary>Whether the text has been repealed since (是否已废止).</summary>
    public bool IsRepealed { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh(
        $"{Named.Chinese}{DueWords.Chinese(DueOn, IsChange, IsByOwnLimit)}，截至{PartWords.Chinese(AsOf)}未查到{(IsChange ? "变更后的更新记录" : "公开记录")}，{Late.Wording.Chinese}{(IsCarriedIn ? "（上期结转）" : string.Empty)}，{Advice.Chinese}。");

    /// <inheritdoc/>
    protected override string English => Zh(
        $"{Named.English} {DueWords.English(DueOn, IsChange, IsByOwnLimit)}; no {(IsChange ? "update after the change" : "disclosure")} is on record as of {PartialDate.Of(AsOf)}, {Late.Wording.English}{(IsCarriedIn ? " (carried in from an earlier period)" : string.Empty)}. {Advice.English}.");

    private Wording Advice =>
        HasFailedReview ? Wording.Of("审查（审批）未通过的，请注明不予公开的依据和理由", "A review or approval failed: state the ground and the reason for withholding it")
        : IsRepealed ? Wording.Of("该信息已废止，请撤下或注明废止，并说明理由", "It has been repealed: take it down or mark it as repealed, and state a reason")
        : IsChange ? Wording.Of("请更新或说明理由", "Update it or state a reason")
        : Wording.Of("请公开或说明理由", "Disclose it or state a reason");
}
