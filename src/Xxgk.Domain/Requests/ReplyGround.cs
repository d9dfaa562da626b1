using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>A ground on which a reply does not give all that was asked for (不予公开的理由和依据). A reply may have several.</summary>
public sealed class ReplyGround : IEquatable<ReplyGround>
{
    private const int LongestReason = 2_000;

    /// <summary>A ground (理由和依据).</summary>
    /// <param name="provision">The provision; null where a ledger does not state it.</param>
    /// <param name="reason">The reason in words, 1 to 2,000 characters; null where a ledger does not state it.</param>
    /// <exception cref="ArgumentException">The reason is blank, too long or holds control characters.</exception>
    public ReplyGround(Provision? provision, string? reason)
    {
        Provision = provision;
        Reason = Guard.Against.NotTextOrNull(reason, LongestReason);
    }

    /// <summary>The provision (依据); null where it is not stated.</summary>
    public Provision? Provision { get; }

    /// <summary>The reason in words (理由); null where it is not stated.</summary>
    public string? Reason { get; }

    /// <inheritdoc/>
    public bool Equals(ReplyGround? other) =>
        other is not null && Equals(Provision, other.Provision) && string.Equals(Reason, other.Reason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplyGround);

    /// <inheritdoc/>
    public override int GetHashCode() => (Provision, Reason).GetHashCode();

    /// <summary>The provision in Chinese (依据).</summary>
    public override string ToString() => Provision?.Citation.Chinese ?? "未注明依据";
}
