namespace Xxgk;

/// <summary>What kind of review comes before disclosure (审查种类).</summary>
public enum ReviewKind
{
    /// <summary>Whether secrets would be disclosed (保密审查, 《办法》第五条).</summary>
    SecrecyReview,

    /// <summary>Whether one who must approve allows it (审批, 《办法》第五条).</summary>
    Approval,
}

/// <summary>The words for a <see cref="ReviewKind"/> (审查种类用语).</summary>
public static class ReviewKinds
{
    internal static NamedValues<ReviewKind> Names { get; } = new(
        (ReviewKind.SecrecyReview, "保密审查", "secrecy review"),
        (ReviewKind.Approval, "审批", "approval"));

    /// <summary>Every kind (全部审查种类).</summary>
    public static IReadOnlyList<ReviewKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ReviewKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>secrecyReview</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this ReviewKind kind) => Names.JsonNameOf(kind);

    /// <summary>The kind of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="kind">The kind; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out ReviewKind kind) => Names.TryParse(jsonName, out kind);
}
