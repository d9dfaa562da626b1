using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>The statement of a period's requests (依申请公开统计), in the shape of the standard form: applicant kind × outcome.</summary>
/// <remarks>
/// Every request of the ledger that was received by the period's end and not ended before it stands in one column of what came in (received
/// or carried in) and in one of what became of it (an outcome or carried over), so that both sides are equal for any period and any
/// state of knowledge. A period without requests is a full statement of zeros.
/// </remarks>
public sealed class RequestStatistics
{
    private readonly int[,] incoming = new int[ApplicantKinds.All.Count, 2];
    private readonly int[,] outgoing = new int[ApplicantKinds.All.Count, RequestOutcome.All.Count + 1];

    private RequestStatistics(RequestLedger ledger, ReportingPeriod period, LocalDate knownOn)
    {
        Period = period;
        KnownOn = knownOn;
        Ledger = ledger.AsKnownOn(knownOn);
        PublishedCarriedIn = ledger.Published.FirstOrDefault(figure => figure.Period.End == period.Start.PlusDays(-1))?.CarriedOver;
    }

    /// <summary>The period (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day as known on which it is counted (统计所据登记截止日).</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The ledger as it was known then (所据台账).</summary>
    public RequestLedger Ledger { get; }

    /// <summary>Received in the period (本期新收).</summary>
    public int Received => Sum(kind => ReceivedFrom(kind));

    /// <summary>Carried in from the period before, under the same state of knowledge (上期结转).</summary>
    public int CarriedIn => Sum(kind => CarriedInFrom(kind));

    /// <summary>Carried over into the next period (结转下期).</summary>
    public int CarriedOver => Sum(kind => CarriedOverFrom(kind));

    /// <summary>What the statement of the period before published as carried over (上期已公布结转数); null where that is not known.</summary>
    public int? PublishedCarriedIn { get; }

    /// <summary>The restatement to be shown, where the published figure is another one (数据调整说明); null where there is none.</summary>
    public CarryOverRestated? Restatement { get; private set; }

    /// <summary>The clock's reading at the reply, in the last leg (答复期限口径的用时).</summary>
    public ResponseTime ByClock { get; private set; } = null!;

    /// <summary>Working days from the first receipt to the reply (自首次收到之日起的用时).</summary>
    public ResponseTime FromReceipt { get; private set; } = null!;

    /// <summary>How often a supplement was asked for in the period (告知补正次数), counted beside, never an outcome.</summary>
    public int SupplementsAsked { get; private set; }

    /// <summary>How many terms were extended in the period (延长答复期限次数).</summary>
    public int Extensions { get; private set; }

    /// <summary>How many requests were replied in the period after their due date (逾期答复件数).</summary>
    public int RepliedLate { get; private set; }

    /// <summary>How many of those carried over are overdue at the period's end (期末逾期未答复件数).</summary>
    public int OverdueAtEnd { get; private set; }

    /// <summary>Fees of the period's replies by kind: charged and let off, in yuan (收费及减免).</summary>
    public IReadOnlyList<RequestFee> Fees { get; private set; } = [];

    /// <summary>Grounds of the period's replies, each with how many replies name it (不予公开依据及件数); one reply may name several.</summary>
    public IReadOnlyList<GroundCount> Grounds { get; private set; } = [];

    /// <summary>The matters beside requests, a row a kind (相关事项).</summary>
    public IReadOnlyList<RelatedCount> Related { get; private set; } = [];

    /// <summary>The statement of a period (编制统计).</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="period">The period; its end is the cut.</param>
    /// <param name="knownOn">What was entered later is left out; null for all that the ledger holds.</param>
    /// <param name="clock">The clock, with the school's own rules.</param>
    /// <exception cref="ArgumentNullException">The ledger, the period or the clock is null.</exception>
    public static RequestStatistics Of(RequestLedger ledger, ReportingPeriod period, LocalDate? knownOn, ReplyClock clock)
    {
        var statistics = new RequestStatistics(Guard.Against.Null(ledger), Guard.Against.Null(period), knownOn ?? new LocalDate(9999, 12, 31));
        new StatisticsCount(statistics, Guard.Against.Null(clock)).Run();
        return statistics;
    }

    /// <summary>Received in the period from a kind of applicant (某类申请人本期新收).</summary>
    /// <param name="kind">The kind.</param>
    public int ReceivedFrom(ApplicantKind kind) => incoming[Row(kind), 0];

    /// <summary>Carried in of a kind of applicant (某类申请人上期结转).</summary>
    /// <param name="kind">The kind.</param>
    public int CarriedInFrom(ApplicantKind kind) => incoming[Row(kind), 1];

    /// <summary>Carried over of a kind of applicant (某类申请人结转下期).</summary>
    /// <param name="kind">The kind.</param>
    public int CarriedOverFrom(ApplicantKind kind) => outgoing[Row(kind), RequestOutcome.All.Count];

    /// <summary>How many requests of a kind of applicant had an outcome in the period (某类申请人某结果件数).</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="outcome">The outcome.</param>
    public int Count(ApplicantKind kind, RequestOutcome outcome) => outgoing[Row(kind), outcome.Index];

    /// <summary>How many requests had an outcome in the period (某结果件数).</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(RequestOutcome outcome) => Sum(kind => Count(kind, outcome));

    /// <summary>The period and the sums in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"{Period.Title.Chinese}：新收{Received}件，上期结转{CarriedIn}件，结转下期{CarriedOver}件");

    internal void Take(ApplicantKind kind, bool isCarriedIn, RequestOutcome? outcome)
    {
        incoming[Row(kind), isCarriedIn ? 1 : 0]++;
        outgoing[Row(kind), outcome?.Index ?? RequestOutcome.All.Count]++;
    }

    internal void Complete(
        (ResponseTime ByClock, ResponseTime FromReceipt) times, (int Asked, int Extended, int Late, int Overdue) counts, IReadOnlyList<RequestFee> fees, IReadOnlyList<GroundCount> grounds, IReadOnlyList<RelatedCount> related)
    {
        (ByClock, FromReceipt) = times;
        (SupplementsAsked, Extensions, RepliedLate, OverdueAtEnd) = counts;
        (Fees, Grounds, Related) = (fees, grounds, related);
        Restatement = PublishedCarriedIn is { } published && published != CarriedIn ? new(Period, published, CarriedIn) : null;
    }

    private static int Row(ApplicantKind kind) => (int)ApplicantKinds.Names.Checked(kind, nameof(kind));

    private static int Sum(Func<ApplicantKind, int> count) => ApplicantKinds.All.Sum(count);
}
