using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Xxgk.Exemptions;

/// <summary>A portion of what a matter is about (信息的一部分), with all that is stated of it. What can be separated is decided apart (区分处理).</summary>
public sealed class InformationPortion : IEquatable<InformationPortion>
{
    private readonly ReadOnlyCollection<StatedGround> grounds = new([]);
    private readonly ReadOnlyCollection<Consent> consents = new([]);

    /// <summary>A portion (部分).</summary>
    /// <param name="name">Its name, 1 to 200 characters, unique within the matter.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, too long or holds control or hidden characters.</exception>
    public InformationPortion(string name) => Name = Guard.Against.NotName(name, DisclosureRecord.LongestName);

    /// <summary>The name (名称).</summary>
    public string Name { get; }

    /// <summary>The grounds stated against disclosure (不予公开依据); empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The list or an element is null.</exception>
    public IReadOnlyList<StatedGround> Grounds { get => grounds; init => grounds = Guard.Against.NullWithin(value); }

    /// <summary>The consents given (权利人的同意); empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The list or an element is null.</exception>
    public IReadOnlyList<Consent> Consents { get => consents; init => consents = Guard.Against.NullWithin(value); }

    /// <summary>That withholding may gravely affect the public interest (公共利益认定); null where nobody has found so.</summary>
    public PublicInterestFinding? PublicInterest { get; init; }

    /// <summary>The office's choice where it may withhold (裁量决定); null where it has not chosen.</summary>
    public DiscretionaryChoice? Choice { get; init; }

    /// <summary>The name of the portion from which this one cannot be separated (不可分离的部分); null where it can be disclosed by itself.</summary>
    /// <exception cref="ArgumentException">The name is blank, too long or holds control or hidden characters.</exception>
    public string? InseparableFrom
    {
        get;
        init => field = value is null ? null : Guard.Against.NotName(value, DisclosureRecord.LongestName);
    }

    /// <summary>What is in doubt and to be referred upward, 1 to 1,000 characters (疑义); null where nothing is. Once the body has decided, take it away and state its ground, if any.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Doubt { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureScope.LongestReason); }

    /// <summary>A secrecy review of this portion alone (本部分的保密审查); null where that of the matter counts.</summary>
    /// <exception cref="ArgumentException">The review is of another kind.</exception>
    public Review? SecrecyReview { get; init => field = DisclosureReview.OfKind(value, ReviewKind.SecrecyReview); }

    /// <summary>An approval of this portion alone (本部分的审批); null where that of the matter counts.</summary>
    /// <exception cref="ArgumentException">The review is of another kind.</exception>
    public Review? Approval { get; init => field = DisclosureReview.OfKind(value, ReviewKind.Approval); }

    /// <inheritdoc/>
    public bool Equals(InformationPortion? other) =>
        other is not null
        && (Name, InseparableFrom, Doubt).Equals((other.Name, other.InseparableFrom, other.Doubt))
        && (PublicInterest, Choice, SecrecyReview, Approval).Equals((other.PublicInterest, other.Choice, other.SecrecyReview, other.Approval))
        && grounds.SequenceEqual(other.grounds)
        && consents.SequenceEqual(other.consents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InformationPortion);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, grounds.Count, consents.Count).GetHashCode();

    /// <summary>The name (名称).</summary>
    public override string ToString() => Name;
}
