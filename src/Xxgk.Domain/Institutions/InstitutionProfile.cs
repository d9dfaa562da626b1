using System.Collections.ObjectModel;

namespace Xxgk;

/// <summary>What decides which items of a checklist apply to a school (学校概况): its kind, who runs it, to whom it belongs, and stated facts.</summary>
/// <remarks>Immutable. A fact that is not stated may be presumed from the kind or the ownership; a stated fact overturns that.</remarks>
public sealed class InstitutionProfile : IEquatable<InstitutionProfile>
{
    private readonly uint stated;
    private readonly uint values;

    /// <summary>The profile of a school of a kind, with no facts stated (学校概况).</summary>
    /// <param name="kind">The kind of school.</param>
    /// <param name="ownership">Who runs it; null where that is not stated.</param>
    /// <param name="affiliation">To whom it belongs; null where that is not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is none of its enumeration.</exception>
    public InstitutionProfile(InstitutionKind kind, Ownership? ownership = null, Affiliation? affiliation = null)
    {
        Kind = InstitutionKinds.Names.Checked(kind, nameof(kind));
        Ownership = ownership is { } owner ? Ownerships.Names.Checked(owner, nameof(ownership)) : null;
        Affiliation = affiliation is { } body ? Affiliations.Names.Checked(body, nameof(affiliation)) : null;
    }

    private InstitutionProfile(InstitutionProfile other, uint stated, uint values)
    {
        (Kind, Ownership, Affiliation) = (other.Kind, other.Ownership, other.Affiliation);
        (this.stated, this.values) = (stated, values);
    }

    /// <summary>The kind of school (学校类型).</summary>
    public InstitutionKind Kind { get; }

    /// <summary>Who runs it (举办性质); null where that is not stated.</summary>
    public Ownership? Ownership { get; }

    /// <summary>To whom it belongs (隶属关系); null where that is not stated.</summary>
    public Affiliation? Affiliation { get; }

    /// <summary>The facts that the school has stated, in their order (已说明的事实).</summary>
    public IReadOnlyList<KeyValuePair<ProfileFact, bool>> StatedFacts => new ReadOnlyCollection<KeyValuePair<ProfileFact, bool>>(
        [.. ProfileFacts.All.Where(IsStated).Select(fact => new KeyValuePair<ProfileFact, bool>(fact, (values & Bit(fact)) != 0))]);

    /// <summary>The same profile with a fact stated (说明一项事实); what was stated of it before is replaced.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the facts.</exception>
    public InstitutionProfile With(ProfileFact fact, bool holds = true)
    {
        var bit = Bit(fact);
        return new(this, stated | bit, holds ? values | bit : values & ~bit);
    }

    /// <summary>The same profile with a fact no longer stated (撤回一项说明).</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the facts.</exception>
    public InstitutionProfile Without(ProfileFact fact)
    {
        var bit = Bit(fact);
        return new(this, stated & ~bit, values & ~bit);
    }

    /// <summary>What is known of a fact (事实及其来源): stated, else presumed, else not stated.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the facts.</exception>
    public FactAnswer Answer(ProfileFact fact) =>
        IsStated(fact) ? new(FactStanding.Stated, (values & Bit(fact)) != 0)
        : (FromKind(fact) ?? FromOwnership(fact)) is { } presumed ? new(FactStanding.Presumed, presumed)
        : default;

    /// <summary>Why the answer is what it is, in both languages (理由).</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the facts.</exception>
    public Wording Because(ProfileFact fact)
    {
        var (standing, value) = Answer(fact);
        var (what, yes) = (fact.ToWording(), value ? Wording.Of("是", "yes") : Wording.Of("否", "no"));
        var ground = FromKind(fact) is not null ? Kind.ToWording() : Ownership?.ToWording() ?? default;
        return standing switch
        {
            FactStanding.Stated => Wording.Of($"“{what.Chinese}”：学校说明为{yes.Chinese}。", $"“{what.English}”: the school states {yes.English}."),
            FactStanding.Presumed => Wording.Of(
                $"“{what.Chinese}”：学校未说明，由“{ground.Chinese}”推定为{yes.Chinese}；学校另有说明的，从其说明。",
                $"“{what.English}”: not stated; presumed {yes.English} from “{ground.English}”, until the school states otherwise."),
            _ => Wording.Of($"“{what.Chinese}”：学校未说明。", $"“{what.English}”: not stated."),
        };
    }

    /// <inheritdoc/>
    public bool Equals(InstitutionProfile? other) =>
        other is not null && (Kind, Ownership, Affiliation, stated, values) == (other.Kind, other.Ownership, other.Affiliation, other.stated, other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InstitutionProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Ownership, Affiliation, stated, values).GetHashCode();

    /// <summary>The kind, the ownership and the affiliation in Chinese (文本), as far as they are stated.</summary>
    public override string ToString() =>
        string.Join("，", new[] { Kind.ToWording(), Ownership?.ToWording(), Affiliation?.ToWording() }.OfType<Wording>().Select(wording => wording.Chinese));

    private static uint Bit(ProfileFact fact) => 1U << (int)ProfileFacts.Names.Checked(fact, nameof(fact));

    private bool IsStated(ProfileFact fact) => (stated & Bit(fact)) != 0;

    private bool? FromKind(ProfileFact fact) => Presumptions.From(Kind, fact);

    private bool? FromOwnership(ProfileFact fact) => Ownership is { } ownership ? Presumptions.From(ownership, fact) : null;
}
