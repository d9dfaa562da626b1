namespace Xxgk;

/// <summary>Disclosed, but after the time limit (逾期公开).</summary>
public sealed class DisclosedLate : ChecklistFinding
{
    internal DisclosedLate(ItemPart part, string? recordId, PartialDate made, PartialDate dueOn, PartialDate disclosedOn, Lateness late, bool isChange, bool isByOwnLimit)
        : base(1, Severity.Warning, isByOwnLimit ? part.Provision : part.LimitBasis, part, recordId)
    {
        IsChange = isChange;
        IsByOwnLimit = isByOwnLimit;
        MadeOn = made;
        DueOn = dueOn;
        DisclosedOn = disclosedOn;
        Late = late;
    }

    /// <summary>Made, obtained or changed on (生成、获取或变更日期).</summary>
    public PartialDate MadeOn { get; }

    /// <summary>The last day of the limit (期限届满日).</summary>
    public PartialDate DueOn { get; }

    /// <summary>The first publication to the required audience (公开日期).</summary>
    public PartialDate DisclosedOn { get; }

    /// <summary>By how much it was late (逾期时长).</summary>
    public Lateness Late { get; }

    /// <summary>Whether a change of the text was shown late, and not the text as it was made (是否为变更后的更新).</summary>
    public bool IsChange { get; }

    /// <summary>Whether the limit is the school's own, which its catalogue sets shorter than the legal one (是否按本校目录所列时限).</summary>
    public bool IsByOwnLimit { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh($"{Named.Chinese}{DueWords.Chinese(DueOn, IsChange, IsByOwnLimit)}，实际于{PartWords.Chinese(DisclosedOn)}{(IsChange ? "更新" : "公开")}，{Late.Wording.Chinese}。");

    /// <inheritdoc/>
    protected override string English => Zh($"{Named.English} {DueWords.English(DueOn, IsChange, IsByOwnLimit)} and {(IsChange ? "updated" : "disclosed")} on {DisclosedOn}, {Late.Wording.English}.");
}
