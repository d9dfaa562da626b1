using Xxgk.Documents;
using Xxgk.Exemptions;
using Xxgk.Requests;

namespace Xxgk.Specification;

// What requests and decisions give.
public static partial class XxgkArbitraries
{
    /// <summary>Events of requests, of every kind.</summary>
    public static Arbitrary<RequestEvent> RequestEvents() => Within<RequestEvent>(Matters());

    /// <summary>What replies contain.</summary>
    public static Arbitrary<ReplyContent> ReplyContents() => Within<ReplyContent>(Matters());

    /// <summary>Grounds that replies name.</summary>
    public static Arbitrary<ReplyGround> GroundsOfReplies() => Within<ReplyGround>(Matters());

    /// <summary>Fees charged and let off.</summary>
    public static Arbitrary<RequestFee> RequestFees() => Within<RequestFee>(Matters());

    /// <summary>Figures that statements have published.</summary>
    public static Arbitrary<PublishedCarryOver> PublishedCarryOvers() => Within<PublishedCarryOver>(Matters());

    /// <summary>Clocks of schools with and without rules of their own.</summary>
    public static Arbitrary<ReplyClock> ReplyClocks() => Within<ReplyClock>(Matters());

    /// <summary>Requests as they stand at a day.</summary>
    public static Arbitrary<RequestHistory> RequestHistories() => Within<RequestHistory>(Matters());

    /// <summary>Steps that had an effect.</summary>
    public static Arbitrary<RequestStep> RequestSteps() => Within<RequestStep>(Matters());

    /// <summary>Events that were set aside.</summary>
    public static Arbitrary<SetAsideEvent> SetAsideEvents() => Within<SetAsideEvent>(Matters());

    /// <summary>What the clock says of a request at a day.</summary>
    public static Arbitrary<ClockReading> ClockReadings() => Within<ClockReading>(Matters());

    /// <summary>Findings about requests.</summary>
    public static Arbitrary<RequestFinding> RequestFindings() => Within<RequestFinding>(Matters());

    /// <summary>Findings about matters beside requests.</summary>
    public static Arbitrary<RelatedMatterFinding> RelatedMatterFindings() => Within<RelatedMatterFinding>(Matters());

    /// <summary>Statements of a period's requests.</summary>
    public static Arbitrary<RequestStatistics> RequestStatisticsOfPeriods() => Within<RequestStatistics>(Matters());

    /// <summary>Times of replies.</summary>
    public static Arbitrary<ResponseTime> ResponseTimes() => Within<ResponseTime>(Matters());

    /// <summary>How many replies name a ground.</summary>
    public static Arbitrary<GroundCount> GroundCounts() => Within<GroundCount>(Matters());

    /// <summary>How many matters there were of a kind.</summary>
    public static Arbitrary<RelatedCount> RelatedCounts() => Within<RelatedCount>(Matters());

    /// <summary>Figures carried in that differ from those published.</summary>
    public static Arbitrary<CarryOverRestated> CarryOversRestated() => Within<CarryOverRestated>(Matters());

    /// <summary>Personal data found in a text.</summary>
    public static Arbitrary<PersonalDataHit> PersonalDataHits() => Within<PersonalDataHit>(Matters());

    /// <summary>Portions of a matter.</summary>
    public static Arbitrary<InformationPortion> InformationPortions() => Within<InformationPortion>(Matters());

    /// <summary>Decisions.</summary>
    public static Arbitrary<DisclosureDecision> DisclosureDecisions() => Within<DisclosureDecision>(Matters());

    /// <summary>What is decided of a portion.</summary>
    public static Arbitrary<PortionDecision> PortionDecisions() => Within<PortionDecision>(Matters());

    /// <summary>Steps of a decision.</summary>
    public static Arbitrary<DecisionStep> DecisionSteps() => Within<DecisionStep>(Matters());

    /// <summary>Findings of a decision.</summary>
    public static Arbitrary<ExemptionFinding> ExemptionFindings() => Within<ExemptionFinding>(Matters());

    /// <summary>What fills the office's letters.</summary>
    public static Arbitrary<DocumentFields> DocumentFieldsOfMatters() => Within<DocumentFields>(Matters());

    /// <summary>The office's letters.</summary>
    public static Arbitrary<OfficeDocument> OfficeDocuments() => Within<OfficeDocument>(Matters());
}
