namespace Xxgk.Requests;

/// <summary>The number carried in is another one than the period before published (结转数调整).</summary>
public sealed class CarryOverRestated : Finding
{
    internal CarryOverRestated(ReportingPeriod period, int published, int now)
        : base("XXGK3118", Severity.Warning, Inferred.From(Instruments.ChecklistNotice2014.Part(3)), FindingSubject.School)
    {
        Period = period;
        Published = published;
        Now = now;
    }

    /// <summary>The period into which it is carried (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What was published (已公布数).</summary>
    public int Published { get; }

    /// <summary>What the ledger says now (调整后数).</summary>
    public int Now { get; }

    /// <inheritdoc/>
    protected override string Chinese => FormattableString.Invariant($"{Period.Title.Chinese}上期结转{Now}件，上期已公布的结转数为{Published}件，请说明调整原因。");

    /// <inheritdoc/>
    protected override string English => FormattableString.Invariant($"{Now} requests are carried into {Period.Title.English}; the period before published {Published}. The restatement is to be explained.");
}
