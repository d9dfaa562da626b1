using Xxgk.Exemptions;

namespace Xxgk.Specification;

/// <summary>A matter like another but for one thing, for properties that compare two (对照事项).</summary>
public static class DisclosureReviewVariations
{
    /// <summary>The matter with other portions.</summary>
    /// <param name="review">The matter.</param>
    /// <param name="portions">The portions.</param>
    public static DisclosureReview WithPortions(this DisclosureReview review, IEnumerable<InformationPortion> portions) =>
        new(review.Title, review.Regime, review.Audience, review.DecidedOn, portions, review.RequestedOn)
        {
            SecrecyReview = review.SecrecyReview,
            Approval = review.Approval,
            Item = review.Item,
            Doubt = review.Doubt,
        };

    /// <summary>The matter with one portion replaced.</summary>
    /// <param name="review">The matter.</param>
    /// <param name="index">Which portion, from 0.</param>
    /// <param name="portion">What takes its place.</param>
    public static DisclosureReview With(this DisclosureReview review, int index, InformationPortion portion) =>
        review.WithPortions(review.Portions.Select((one, at) => at == index ? portion : one));

    /// <summary>The matter before another audience.</summary>
    /// <param name="review">The matter.</param>
    /// <param name="audience">The audience.</param>
    public static DisclosureReview Before(this DisclosureReview review, Audience audience) =>
        new(review.Title, review.Regime, audience, review.DecidedOn, review.Portions, review.RequestedOn)
        {
            SecrecyReview = review.SecrecyReview,
            Approval = review.Approval,
            Item = review.Item,
            Doubt = review.Doubt,
        };

    /// <summary>The portion with other grounds or other consents.</summary>
    /// <param name="portion">The portion.</param>
    /// <param name="grounds">The grounds; null for its own.</param>
    /// <param name="consents">The consents; null for its own.</param>
    public static InformationPortion With(this InformationPortion portion, IReadOnlyList<StatedGround>? grounds = null, IReadOnlyList<Consent>? consents = null) =>
        new(portion.Name)
        {
            Grounds = grounds ?? portion.Grounds,
            Consents = consents ?? portion.Consents,
            PublicInterest = portion.PublicInterest,
            Choice = portion.Choice,
            InseparableFrom = portion.InseparableFrom,
            Doubt = portion.Doubt,
            SecrecyReview = portion.SecrecyReview,
            Approval = portion.Approval,
        };
}
