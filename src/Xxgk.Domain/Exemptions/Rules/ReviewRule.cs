namespace Xxgk.Exemptions;

/// <summary>《办法》第五条, 《条例》第十七条: review and approval before disclosure. They are procedure and no ground.</summary>
internal static class ReviewRule
{
    /// <summary>A failed review says that it may not be disclosed as it stands; why, a ground has to say.</summary>
    public static IEnumerable<Outcome> FailedWithoutGround(PortionCase at)
    {
        foreach (var (review, kind, basis) in Reviews(at))
        {
            if (review?.Result == ReviewResult.Failed)
            {
                at.Found(ExemptionFinding.FailedReviewWithoutGround(at.Subject, basis, kind));
                yield return new(
                    Standing.Missing,
                    [at.Step(
                        DisclosureVerdict.NotDecidableYet,
                        Inferred.From(basis),
                        $"{kind.ToWording().Chinese}未通过而未指明不予公开的情形，请补充依据，或者对可以公开的部分另行{kind.ToWording().Chinese}",
                        $"the {kind.ToWording().English} failed without a ground: name it, or have what can be disclosed reviewed apart")],
                    AwaitedMatter.GroundOfFailedReview);
            }
        }
    }

    // 公开前审查；需审批的，未经批准不得公开
    public static IEnumerable<Outcome> Open(PortionCase at)
    {
        var ((secrecy, _, secrecyBasis), (approval, _, approvalBasis)) = (Reviews(at)[0], Reviews(at)[1]);
        if (!HasPassed(secrecy, at))
        {
            yield return new(
                Standing.UnderReview,
                [at.Step(DisclosureVerdict.NotDecidableYet, secrecyBasis, $"保密审查尚未办结，待审查", $"the secrecy review is open")],
                AwaitedMatter.SecrecyReview);
        }

        if (approval is not null && !HasPassed(approval, at))
        {
            yield return new(
                Standing.UnderReview,
                [at.Step(DisclosureVerdict.NotDecidableYet, approvalBasis, $"须经批准而尚未批准，待批准", $"an approval is needed and has not been given")],
                AwaitedMatter.Approval);
        }
    }

    private static (Review? Review, ReviewKind Kind, Provision Basis)[] Reviews(PortionCase at) =>
    [
        (at.Portion.SecrecyReview ?? at.Review.SecrecyReview, ReviewKind.SecrecyReview, at.Rules.SecrecyReview),
        (at.Portion.Approval ?? at.Review.Approval, ReviewKind.Approval, at.Rules.Approval),
    ];

    /// <summary>Passed, and not certainly after the day of the decision.</summary>
    private static bool HasPassed(Review? review, PortionCase at) =>
        review is { Result: ReviewResult.Passed } && !(review.On.Earliest > at.Review.DecidedOn);
}
