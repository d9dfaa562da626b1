namespace Xxgk;

/// <summary>Disclosed, but after the time limit (逾期公开).</summary>
public sealed class DisclosedLate : ChecklistFinding
{
    internal DisclosedLate(ItemPart part, string? recordId, PartialDate made, PartialDate dueOn, PartialDate disclosedOn, Lateness late)
        : base(1, Severity.Warning, part.LimitBasis, part, recordId)
    {
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

    /// <inheritdoc/>
    protected override string Chinese => Zh($"{Named.Chinese}最迟应于{PartWords.Chinese(DueOn)}公开，实际于{PartWords.Chinese(DisclosedOn)}公开，{Late.Wording.Chinese}。");

    /// <inheritdoc/>
    protected override string English => Zh($"{Named.English} was due by {DueOn} and disclosed on {DisclosedOn}, {Late.Wording.English}.");
}
