using NodaTime;

namespace Xxgk.Requests;
/// <summary>A step after the due date: it is taken, and does not move the due date (届满后的步骤).</summary>
public sealed class StepAfterDueDate : RequestFinding
{
    internal StepAfterDueDate(InformationRequest request, RequestEvent happened, LocalDate due)
        : base("XXGK3105", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Event = happened;
        Due = due;
    }

    /// <summary>What happened (事件).</summary>
    public RequestEvent Event { get; }

    /// <summary>The due date (期限届满日).</summary>
    public LocalDate Due { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Zh(Event)}，答复期限已于{DateWords.Chinese(Due)}届满，期限不因此变动。";

    /// <inheritdoc/>
    protected override string English => $"{En(Event)}: the reply had been due on {DateWords.Iso(Due)}, and the due date does not move.";
}

/// <summary>A step before the time that another has was over: it is taken (提前的步骤).</summary>
public sealed class StepPremature : RequestFinding
{
    internal StepPremature(InformationRequest request, RequestEvent happened, LocalDate last)
        : base("XXGK3106", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Event = happened;
        Last = last;
    }

    /// <summary>What happened (事件).</summary>
    public RequestEvent Event { get; }

    /// <summary>The last day that the other had (对方期限届满日).</summary>
    public LocalDate Last { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Zh(Event)}，对方期限至{DateWords.Chinese(Last)}方届满。";

    /// <inheritdoc/>
    protected override string English => $"{En(Event)}: the time left for it ended only on {DateWords.Iso(Last)}.";
}

/// <summary>Two dates of a request contradict each other; the later one counts (日期矛盾).</summary>
public sealed class RequestDatesContradict : RequestFinding
{
    internal RequestDatesContradict(InformationRequest request, string chinese, string english, LocalDate day, string otherChinese, string otherEnglish, LocalDate other)
        : base("XXGK3107", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Earlier = day;
        Later = other;
        Names = Wording.Of(
            $"{chinese}（{DateWords.Chinese(day)}）早于{otherChinese}（{DateWords.Chinese(other)}），日期矛盾。",
            $"{english} ({DateWords.Iso(day)}) lies before {otherEnglish} ({DateWords.Iso(other)}): the dates contradict.");
    }

    /// <summary>The day that comes too early (过早的日期).</summary>
    public LocalDate Earlier { get; }

    /// <summary>The day that it should not precede (不应早于的日期).</summary>
    public LocalDate Later { get; }

    private Wording Names { get; }

    /// <inheritdoc/>
    protected override string Chinese => Names.Chinese;

    /// <inheritdoc/>
    protected override string English => Names.English;
}
