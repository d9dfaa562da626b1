namespace Xxgk.Requests;

/// <summary>
/// The requests of a period by kind of applicant and outcome (报告期申请件数): the counts of <see cref="RequestStatistics"/> that need no clock.
/// </summary>
public sealed class RequestCounts
{
    private readonly int[] received;
    private readonly int[] carriedIn;
    private readonly int[] ended;
    private readonly int[] carriedOver;

    internal RequestCounts(ReportingPeriod period, int[] received, int[] carriedIn, int[] ended, int[] carriedOver, int supplementsAsked, int extensions)
    {
        Period = period;
        (this.received, this.carriedIn, this.ended, this.carriedOver) = (received, carriedIn, ended, carriedOver);
        (SupplementsAsked, Extensions) = (supplementsAsked, extensions);
    }

    /// <summary>The period (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Received in the period (本期新收).</summary>
    public int Received => received.Sum();

    /// <summary>Carried in from the time before (上期结转).</summary>
    public int CarriedIn => carriedIn.Sum();

    /// <summary>Carried over into the time after (结转下期).</summary>
    public int CarriedOver => carriedOver.Sum();

    /// <summary>How often a supplement was asked for in the period (告知补正次数).</summary>
    public int SupplementsAsked { get; }

    /// <summary>How many terms were extended in the period (延长答复期限次数).</summary>
    public int Extensions { get; }

    /// <summary>Received in the period from a kind of applicant (某类申请人本期新收).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public int ReceivedFrom(ApplicantKind kind) => received[Row(kind)];

    /// <summary>Carried in of a kind of applicant (某类申请人上期结转).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public int CarriedInFrom(ApplicantKind kind) => carriedIn[Row(kind)];

    /// <summary>Carried over of a kind of applicant (某类申请人结转下期).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public int CarriedOverFrom(ApplicantKind kind) => carriedOver[Row(kind)];

    /// <summary>How many requests of a kind of applicant had an outcome in the period (某类申请人某结果件数).</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public int Count(ApplicantKind kind, RequestOutcome outcome) => ended[(Row(kind) * RequestOutcome.All.Count) + outcome.Index];

    /// <summary>How many requests had an outcome in the period (某结果件数).</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(RequestOutcome outcome) => ApplicantKinds.All.Sum(kind => Count(kind, outcome));

    /// <summary>The period and the sums in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"{Period.Title.Chinese}：新收{Received}件，上期结转{CarriedIn}件，结转下期{CarriedOver}件");

    private static int Row(ApplicantKind kind) => (int)ApplicantKinds.Names.Checked(kind, nameof(kind));
}
