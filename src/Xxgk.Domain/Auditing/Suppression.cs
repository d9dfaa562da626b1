using Ardalis.GuardClauses;

namespace Xxgk.Auditing;

/// <summary>A finding that people have looked at and set aside, with their reason (排除说明).</summary>
public sealed class Suppression : IEquatable<Suppression>
{
    internal const int LongestReason = 1_000;

    /// <summary>A suppression (排除说明).</summary>
    /// <param name="fingerprint">The finding's fingerprint: sixteen hexadecimal digits, small letters.</param>
    /// <param name="reason">Why, 1 to 1,000 characters.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The fingerprint is none, or the reason is blank, too long or holds control characters.</exception>
    public Suppression(string fingerprint, string reason)
    {
        Fingerprint = Guard.Against.InvalidInput(Guard.Against.Null(fingerprint), nameof(fingerprint), IsFingerprint, "A fingerprint has sixteen hexadecimal digits, small letters.");
        Reason = Guard.Against.NotText(reason, LongestReason);
    }

    /// <summary>The fingerprint of the finding (指纹).</summary>
    public string Fingerprint { get; }

    /// <summary>Why it is set aside (理由).</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public bool Equals(Suppression? other) =>
        other is not null
        && string.Equals(Fingerprint, other.Fingerprint, StringComparison.Ordinal)
        && string.Equals(Reason, other.Reason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Suppression);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);

    /// <summary>The fingerprint and the reason (文本).</summary>
    public override string ToString() => Fingerprint + " " + Reason;

    internal static bool IsFingerprint(string text) => text.Length == 16 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
