using Xxgk.Exemptions;

namespace Xxgk.Domain.Tests.Exemptions;

/// <summary>Matters of one portion, ready to be disclosed but for what a test states.</summary>
internal static class Matters
{
    public static readonly Review Passed = new(ReviewKind.SecrecyReview, ReviewResult.Passed);

    public static readonly Instrument OwnRules = Instrument.OfSchool("某某学院信息公开实施细则", issuedOn: new LocalDate(2017, 3, 1));

    public static DisclosureReview Of(InformationPortion portion, ExemptionRegime regime = ExemptionRegime.Measures, Audience audience = Audience.Applicant) =>
        new("某某协议", regime, audience, new(2021, 6, 1), [portion], new LocalDate(2021, 5, 20)) { SecrecyReview = Passed };

    public static DisclosureReview Of(StatedGround ground, ExemptionRegime regime = ExemptionRegime.Measures, Audience audience = Audience.Applicant) =>
        Of(new InformationPortion("正文") { Grounds = [ground] }, regime, audience);

    public static PortionDecision Decided(this DisclosureReview review) => review.Decide().Portions[0];

    public static string[] Codes(this DisclosureReview review) => [.. review.Decide().Findings.Select(finding => finding.Code)];
}
