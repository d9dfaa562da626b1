using Xxgk.Exemptions;

namespace Xxgk.Domain.Tests.Exemptions;

/// <summary>The rules once more, as one sentence a line and without reasons: what the decisions are compared with.</summary>
internal static class PlainReading
{
    private static readonly ExemptionGround[] Qualified = [ExemptionGround.CommercialSecrets, ExemptionGround.PersonalPrivacy];
    private static readonly ExemptionGround[] Discretionary = [ExemptionGround.InternalAffairs, ExemptionGround.ProcessInformation, ExemptionGround.EnforcementFiles];

    /// <summary>What each portion comes to; the list of 2014 is left aside.</summary>
    public static DisclosureVerdict[] Verdicts(DisclosureReview review) => [.. review.Portions.Select(portion => Names[Chain(review, portion).Min(link => Rank(review, link))])];

    public static List<InformationPortion> Chain(DisclosureReview review, InformationPortion first)
    {
        var chain = new List<InformationPortion> { first };
        while (chain[^1].InseparableFrom is { } next && chain.TrueForAll(link => link.Name != next))
        {
            chain.Add(review.Portions.Single(portion => portion.Name == next));
        }

        return chain;
    }

    private static DisclosureVerdict[] Names =>
    [
        DisclosureVerdict.Withhold, DisclosureVerdict.MayBeWithheld, DisclosureVerdict.NotDecidableYet,
        DisclosureVerdict.Refer, DisclosureVerdict.NotDecidableYet, DisclosureVerdict.Disclose,
    ];

    private static int Rank(DisclosureReview review, InformationPortion portion)
    {
        Review?[] reviews = [portion.SecrecyReview ?? review.SecrecyReview, portion.Approval ?? review.Approval];
        var standing = portion.Grounds.Where(ground => InForce(review) && !IsLifted(review, portion, ground)).ToList();
        return standing.Exists(ground => Stands(review, ground)) ? 0
            : standing.Exists(ground => IsChosen(review, portion, ground)) ? 1
            : !InForce(review) || standing.Count > 0 || reviews.Any(step => step?.Result == ReviewResult.Failed) ? 2
            : (portion.Doubt ?? review.Doubt) is not null ? 3
            : !Passed(review, reviews[0]) || (reviews[1] is not null && !Passed(review, reviews[1])) ? 4
            : 5;
    }

    /// <summary>Whether a ground that is not lifted withholds by itself: it is one of the regime's, not a matter of choice, and its rule is in order.</summary>
    private static bool Stands(DisclosureReview review, StatedGround ground)
    {
        if (ground.Ground is not { } named || Discretionary.Contains(named))
        {
            return false;
        }

        var isOwn = ground.Rule?.Provision?.Instrument.IsOfSchool;
        return (named, review.Regime) switch
        {
            (ExemptionGround.SchoolRule or ExemptionGround.ForbiddenByRules or ExemptionGround.CampusStability, ExemptionRegime.Regulation2019) => false,
            (ExemptionGround.SchoolRule, _) => ground.Rule is { IsNamed: true } rule && isOwn != false && rule.PublishedOn <= review.DecidedOn && InForceThen(rule, review),
            (ExemptionGround.ForbiddenByLaw or ExemptionGround.ForbiddenByRules, _) => ground.Rule is { IsNamed: true } && isOwn != true,
            _ => true,
        };
    }

    private static bool InForceThen(NamedRule rule, DisclosureReview review) => rule.Provision?.Instrument.InForceFrom is not { } from || from <= review.GoverningDay;

    private static bool IsChosen(DisclosureReview review, InformationPortion portion, StatedGround ground) =>
        ground.Ground is { } named
        && Discretionary.Contains(named)
        && review.Regime == ExemptionRegime.Regulation2019
        && portion.Choice?.On <= review.DecidedOn;

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
