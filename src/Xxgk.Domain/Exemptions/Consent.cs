using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Exemptions;

/// <summary>A right-holder's consent to disclosure (权利人同意公开).</summary>
/// <remarks>It lifts qualified grounds only, and only together with the consent of every other right-holder. Silence is none.</remarks>
public sealed class Consent : IEquatable<Consent>
{
    /// <summary>A consent (同意).</summary>
    /// <param name="givenBy">The right-holder's label as the ground names it, 1 to 200 characters; no personal datum is needed.</param>
    /// <param name="on">The day; a consent after the day of the decision does not count yet.</param>
    /// <param name="to">To whom the right-holder lets it be disclosed.</param>
    /// <exception cref="ArgumentException">The label is blank, too long or holds control or hidden characters, or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The audience is none of the enumeration.</exception>
    public Consent(string givenBy, LocalDate on, Audience to)
    {
        GivenBy = Guard.Against.NotName(givenBy, DisclosureRecord.LongestName);
        On = DateWords.Iso(on, nameof(on));
        To = Audiences.Names.Checked(to, nameof(to));
    }

    /// <summary>The right-holder's label (权利人).</summary>
    public string GivenBy { get; }

    /// <summary>The day (日期).</summary>
    public LocalDate On { get; }

    /// <summary>To whom it may be disclosed (同意公开的对象).</summary>
    public Audience To { get; }

    /// <summary>To what the consent is limited, 1 to 1,000 characters (同意的范围); null where it is for the whole portion. A limited one does not release the portion.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? LimitedTo { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureScope.LongestReason); }

    /// <summary>Whether the consent reaches an audience (是否及于某公开对象): to society reaches all; the campus and an applicant are not comparable.</summary>
    /// <param name="audience">The audience.</param>
    public bool Reaches(Audience audience) => To == Audience.Society || To == audience;

    /// <inheritdoc/>
    public bool Equals(Consent? other) =>
        other is not null && (GivenBy, On, To, LimitedTo).Equals((other.GivenBy, other.On, other.To, other.LimitedTo));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Consent);

    /// <inheritdoc/>
    public override int GetHashCode() => (GivenBy, On, To, LimitedTo).GetHashCode();

    /// <summary>The consent in Chinese (文本).</summary>
    public override string ToString() => $"{GivenBy}同意向{To.ToWording().Chinese}公开";

    /// <summary>Whether it releases the whole portion to the audience on the day.</summary>
    internal bool Releases(Audience audience, LocalDate day) => LimitedTo is null && On <= day && Reaches(audience);
}
