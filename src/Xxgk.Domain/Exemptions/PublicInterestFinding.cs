using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Exemptions;

/// <summary>That withholding may gravely affect the public interest (公共利益认定): somebody has found so, for reasons.</summary>
/// <remarks>It lifts qualified grounds only. It is not a <see cref="Finding"/> of the library.</remarks>
public sealed class PublicInterestFinding : IEquatable<PublicInterestFinding>
{
    /// <summary>A finding (公共利益认定).</summary>
    /// <param name="decidedBy">Who has found so: an office or a body, 1 to 200 characters.</param>
    /// <param name="reasons">Why, 1 to 1,000 characters.</param>
    /// <param name="on">The day; a finding after the day of the decision does not count yet.</param>
    /// <exception cref="ArgumentException">A text is blank, too long or holds control characters, or the day is not of the ISO calendar.</exception>
    public PublicInterestFinding(string decidedBy, string reasons, LocalDate on)
    {
        DecidedBy = Guard.Against.NotText(decidedBy, DisclosureRecord.LongestName);
        Reasons = Guard.Against.NotText(reasons, DisclosureScope.LongestReason);
        On = DateWords.Iso(on, nameof(on));
    }

    /// <summary>Who has found so (认定人).</summary>
    public string DecidedBy { get; }

    /// <summary>Why (理由).</summary>
    public string Reasons { get; }

    /// <summary>The day (日期).</summary>
    public LocalDate On { get; }

    /// <inheritdoc/>
    public bool Equals(PublicInterestFinding? other) =>
        other is not null && (DecidedBy, Reasons, On).Equals((other.DecidedBy, other.Reasons, other.On));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicInterestFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => (DecidedBy, Reasons, On).GetHashCode();

    /// <summary>The finding in Chinese (文本).</summary>
    public override string ToString() => $"{DecidedBy}认定不公开可能对公共利益造成重大影响";
}
