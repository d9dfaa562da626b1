namespace Xxgk;

/// <summary>Not disclosed yet, and within the time limit (期限内待公开、审查中).</summary>
public sealed class PendingDisclosure : ChecklistFinding
{
    private readonly Wording due;

    internal PendingDisclosure(ItemPart part, string? recordId, PartialDate made, PartialDate dueOn, Wording due, bool isUnderReview, bool isChange)
        : base(isUnderReview ? 18 : 17, Severity.Note, part.LimitBasis, part, recordId)
    {
        MadeOn = made;
        DueOn = dueOn;
        IsUnderReview = isUnderReview;
        IsChange = isChange;
        this.due = due;
    }

    /// <summary>Made, obtained or changed on (生成、获取或变更日期).</summary>
    public PartialDate MadeOn { get; }

    /// <summary>The last day of the limit; unknown where the calendar does not reach it (期限届满日).</summary>
    public PartialDate DueOn { get; }

    /// <summary>Whether a secrecy review or an approval is open (是否审查中).</summary>
    public bool IsUnderReview { get; }

    /// <summary>Whether a change of the text is to be shown, and not the text as it was made (是否为变更后的更新).</summary>
    public bool IsChange { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh($"{Named.Chinese}{(IsChange ? "变更后" : string.Empty)}{(IsUnderReview ? "审查中" : IsChange ? "期限内待更新" : "期限内待公开")}，{due.Chinese}。");

    /// <inheritdoc/>
    protected override string English => Zh($"{Named.English}{(IsChange ? ", changed," : string.Empty)} is {(IsUnderReview ? "under review" : IsChange ? "not updated yet" : "not disclosed yet")}; {due.English}.");
}
