namespace Xxgk;

/// <summary>Why the report on the period itself is not the evidence of item 6 (本期报告不作为第6项佐证).</summary>
public sealed class OwnReportOfPeriod : ChecklistFinding
{
    internal OwnReportOfPeriod(ItemPart part, ReportingPeriod period)
        : base(26, Severity.Note, part.LimitBasis, part, null)
    {
        Period = period;
    }

    /// <summary>The period assessed (核对的报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh(
        $"{Named.Chinese}：{Period.Title.Chinese}内应公开的是上一报告期的年度报告（10月31日及以前）；{Period.Title.Chinese}本身的报告计入下一报告期，不作为本期佐证。");

    /// <inheritdoc/>
    protected override string English => Zh(
        $"{Named.English}: due within {Period.Title.English} is the report on the period before (by 31 October); the report on {Period.Title.English} itself counts in the next period and is no evidence here.");
}
