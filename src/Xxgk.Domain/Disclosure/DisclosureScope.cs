using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>How far a record is to be disclosed, with the reason where there must be one (公开属性及理由).</summary>
/// <remarks>
/// A closed set. That a limit to the campus and a refusal are to be explained is how schools' own rules read the duty; the Measures' own
/// article on it is not confirmed. A scope without its required reason cannot be made. Reasons have 1 to 1,000 characters.
/// </remarks>
public sealed class DisclosureScope : IEquatable<DisclosureScope>
{
    internal const int LongestReason = 1_000;

    private DisclosureScope(DisclosureScopeKind kind, string? reason = null, Provision? basis = null)
    {
        Kind = kind;
        Reason = reason;
        Basis = basis;
    }

    /// <summary>To society, without being asked (主动公开，面向社会).</summary>
    public static DisclosureScope Proactive { get; } = new(DisclosureScopeKind.Proactive);

    /// <summary>To those who ask for it (依申请公开).</summary>
    public static DisclosureScope UponRequest { get; } = new(DisclosureScopeKind.UponRequest);

    /// <summary>Which of the four it is (种类).</summary>
    public DisclosureScopeKind Kind { get; }

    /// <summary>The reason (理由); null for what is proactive to society or upon request.</summary>
    public string? Reason { get; }

    /// <summary>The provision on which it is withheld (依据条款); null for the others.</summary>
    public Provision? Basis { get; }

    /// <summary>On campus only, without being asked (主动公开，仅限校内).</summary>
    /// <param name="reason">Why not to society, 1 to 1,000 characters.</param>
    /// <exception cref="ArgumentNullException">The reason is null.</exception>
    /// <exception cref="ArgumentException">The reason is blank, too long or holds control characters.</exception>
    public static DisclosureScope CampusOnly(string reason) => new(DisclosureScopeKind.CampusOnly, Guard.Against.NotText(reason, LongestReason));

    /// <summary>Not disclosed (不予公开).</summary>
    /// <param name="reason">Why, 1 to 1,000 characters.</param>
    /// <param name="basis">The provision that allows it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The reason is blank, too long or holds control characters.</exception>
    public static DisclosureScope Withheld(string reason, Provision basis) =>
        new(DisclosureScopeKind.Withheld, Guard.Against.NotText(reason, LongestReason), Guard.Against.Null(basis));

    /// <summary>The scope in words, with its provision and its reason (文字表述).</summary>
    public Wording Wording
    {
        get
        {
            var kind = Kind.ToWording();
            return Kind switch
            {
                DisclosureScopeKind.CampusOnly => Wording.Of($"{kind.Chinese}，{Grounds.Chinese}", $"{kind.English}; {Grounds.English}"),
                DisclosureScopeKind.Withheld => Wording.Of($"{kind.Chinese}，{Grounds.Chinese}", $"{kind.English} {Grounds.English}"),
                _ => kind,
            };
        }
    }

    /// <summary>The provision and the reason alone: 依据：…，理由：…, to be quoted within a sentence.</summary>
    internal Wording Grounds
    {
        get
        {
            var reason = Wording.Of($"理由：{Reason}", $"reason: {Reason}").Unstopped;
            return Basis is null ? reason : Wording.Of($"依据：{Basis.Citation.Chinese}，{reason.Chinese}", $"under {Basis.Citation.English}; {reason.English}");
        }
    }

    /// <inheritdoc/>
    public bool Equals(DisclosureScope? other) =>
        other is not null && Kind == other.Kind && string.Equals(Reason, other.Reason, StringComparison.Ordinal) && Equals(Basis, other.Basis);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureScope);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Reason, Basis).GetHashCode();

    /// <summary>The Chinese text (文本).</summary>
    public override string ToString() => Wording.Chinese;
}
