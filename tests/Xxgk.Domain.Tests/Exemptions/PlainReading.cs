namespace Xxgk.Domain.Tests.Exemptions;

/// <summary>The rules once more, as one sentence a line and without reasons: what the decisions are compared with.</summary>
internal static class PlainReading
{
    private static readonly ExemptionGround[] Qualified = [ExemptionGround.CommercialSecrets, ExemptionGround.PersonalPrivacy];
    private static readonly ExemptionGround[] Discretionary = [ExemptionGround.InternalAffairs, ExemptionGround.ProcessInformation, ExemptionGround.EnforcementFiles];

    public static bool IsFree(DisclosureReview review, InformationPortion portion) =>
        InForce(review)
        && portion.Grounds.All(ground => IsLifted(review, portion, ground))
        && portion.Doubt is null
        && review.Doubt is null
        && Passed(review, portion.SecrecyReview ?? review.SecrecyReview)
        && ((portion.Approval ?? review.Approval) is not { } approval || Passed(review, approval));

    private static bool InForce(DisclosureReview review) =>
        (review.RequestedOn ?? review.DecidedOn) >= (review.Regime == ExemptionRegime.Measures ? new LocalDate(2010, 9, 1) : new LocalDate(2019, 5, 15));

    private static bool Passed(DisclosureReview review, Review? step) =>
        step?.Result == ReviewResult.Passed && (step.On.IsUnknown || step.On.Earliest <= review.DecidedOn);

    private static bool IsLifted(DisclosureReview review, InformationPortion portion, StatedGround ground)
    {
        if (ground.Ground is not { } named)
        {
            return false;
        }

        if (Qualified.Contains(named))
        {
            return portion.PublicInterest?.On <= review.DecidedOn
                || (ground.RightHolders.Count > 0 && ground.RightHolders.All(holder => portion.Consents.Any(consent =>
                    consent.GivenBy == holder
                    && consent.LimitedTo is null
                    && consent.On <= review.DecidedOn
                    && (consent.To == Audience.Society || consent.To == review.Audience))));
        }

        return Discretionary.Contains(named)
            && review.Regime == ExemptionRegime.Regulation2019
            && (ground.DisclosureRequiredBy?.IsNamed == true || (portion.Choice?.Outcome == DiscretionOutcome.Disclose && portion.Choice.On <= review.DecidedOn));
    }
}
