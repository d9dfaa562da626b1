using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Exemptions;

/// <summary>A matter put before the office: what is to be disclosed to whom, in portions, and what is stated of them (公开审查事项).</summary>
public sealed class DisclosureReview : IEquatable<DisclosureReview>
{
    private readonly ReadOnlyCollection<InformationPortion> portions;

    /// <summary>A matter (公开审查事项).</summary>
    /// <param name="title">What it is about, 1 to 1,000 characters.</param>
    /// <param name="regime">By which rules it is decided; the host selects.</param>
    /// <param name="audience">To whom it would be disclosed.</param>
    /// <param name="decidedOn">The day of the decision: consents, findings and results after it do not count.</param>
    /// <param name="portions">The portions, at least one; the whole is one where nothing is to be told apart.</param>
    /// <param name="requestedOn">The day of receipt of the request, by whose law the matter goes; null without a request.</param>
    /// <exception cref="ArgumentNullException">The title, the list or a portion is null.</exception>
    /// <exception cref="ArgumentException">The title is no text, there is no portion, two bear one name, one cannot be separated from itself or from one that is not there, a day is not of the ISO calendar, or the request comes after the decision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The regime or the audience is none of its enumeration.</exception>
    public DisclosureReview(
        string title,
        ExemptionRegime regime,
        Audience audience,
        LocalDate decidedOn,
        IEnumerable<InformationPortion> portions,
        LocalDate? requestedOn = null)
    {
        Title = Guard.Against.NotName(title, DisclosureRecord.LongestTitle);
        Regime = ExemptionRegimes.Names.Checked(regime, nameof(regime));
        Audience = Audiences.Names.Checked(audience, nameof(audience));
        DecidedOn = DateWords.Iso(decidedOn, nameof(decidedOn));
        RequestedOn = requestedOn is { } day ? DateWords.Iso(day, nameof(requestedOn)) : null;
        Guard.Against.InvalidInput(RequestedOn, nameof(requestedOn), received => !(received > decidedOn), "A request comes before its decision.");
        this.portions = Guard.Against.NullWithin(portions);
        Guard.Against.InvalidInput(this.portions, nameof(portions), list => list.Count > 0, "A matter has at least one portion.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        Guard.Against.InvalidInput(this.portions, nameof(portions), list => list.All(portion => names.Add(portion.Name)), "The name of a portion is unique within the matter.");
        Guard.Against.InvalidInput(
            this.portions,
            nameof(portions),
            list => list.All(portion => portion.InseparableFrom is not { } other || (names.Contains(other) && !string.Equals(other, portion.Name, StringComparison.Ordinal))),
            "A portion cannot be separated from another portion of the matter.");
    }

    /// <summary>What it is about (事项名称).</summary>
    public string Title { get; }

    /// <summary>By which rules it is decided (适用规则).</summary>
    public ExemptionRegime Regime { get; }

    /// <summary>To whom it would be disclosed (公开对象).</summary>
    public Audience Audience { get; }

    /// <summary>The day of the decision (决定日期).</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The day of receipt of the request (收到申请之日); null without a request.</summary>
    public LocalDate? RequestedOn { get; }

    /// <summary>The day by whose law the matter goes (适用规定的基准日): of the request or, without one, of the decision.</summary>
    public LocalDate GoverningDay => RequestedOn ?? DecidedOn;

    /// <summary>The portions (各部分), at least one.</summary>
    public IReadOnlyList<InformationPortion> Portions => portions;

    /// <summary>The secrecy review (保密审查); null where it has not begun, which is as open.</summary>
    /// <exception cref="ArgumentException">The review is of another kind.</exception>
    public Review? SecrecyReview { get; init => field = OfKind(value, ReviewKind.SecrecyReview); }

    /// <summary>The approval (审批); null where none is needed.</summary>
    /// <exception cref="ArgumentException">The review is of another kind.</exception>
    public Review? Approval { get; init => field = OfKind(value, ReviewKind.Approval); }

    /// <summary>The item of the list that the matter is or belongs to (清单事项); null where there is none.</summary>
    public ItemReference? Item { get; init; }

    /// <summary>What is in doubt of the whole matter and to be referred upward, 1 to 1,000 characters (疑义); null where nothing is.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Doubt { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureScope.LongestReason); }

    /// <summary>Decides by what is stated and by nothing else (作出决定): the same matter always gives the same decision.</summary>
    public DisclosureDecision Decide() => MatterAssessment.Of(this);

    /// <inheritdoc/>
    public bool Equals(DisclosureReview? other) =>
        other is not null
        && (Title, Regime, Audience, DecidedOn, RequestedOn).Equals((other.Title, other.Regime, other.Audience, other.DecidedOn, other.RequestedOn))
        && (SecrecyReview, Approval, Item, Doubt).Equals((other.SecrecyReview, other.Approval, other.Item, other.Doubt))
        && portions.SequenceEqual(other.portions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureReview);

    /// <inheritdoc/>
    public override int GetHashCode() => (Title, Regime, Audience, DecidedOn, portions.Count).GetHashCode();

    /// <summary>The title (事项名称).</summary>
    public override string ToString() => Title;

    internal static Review? OfKind(Review? review, ReviewKind kind) =>
        review is null || review.Kind == kind ? review : throw new ArgumentException("The review is of another kind.", nameof(review));
}
