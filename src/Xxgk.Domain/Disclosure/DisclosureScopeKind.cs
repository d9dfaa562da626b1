namespace Xxgk;

/// <summary>How far something is to be disclosed (公开属性).</summary>
public enum DisclosureScopeKind
{
    /// <summary>Disclosed to society without being asked (主动公开，面向社会).</summary>
    Proactive,

    /// <summary>Disclosed without being asked, on campus only (主动公开，仅限校内); for a reason.</summary>
    CampusOnly,

    /// <summary>Disclosed to those who ask for it (依申请公开).</summary>
    UponRequest,

    /// <summary>Not disclosed (不予公开); for a reason and on a provision.</summary>
    Withheld,
}

/// <summary>The words for a <see cref="DisclosureScopeKind"/> (公开属性用语).</summary>
public static class DisclosureScopeKinds
{
    internal static NamedValues<DisclosureScopeKind> Names { get; } = new(
        (DisclosureScopeKind.Proactive, "主动公开（面向社会）", "proactive, to society"),
        (DisclosureScopeKind.CampusOnly, "主动公开（校内）", "proactive, on campus"),
        (DisclosureScopeKind.UponRequest, "依申请公开", "upon request"),
        (DisclosureScopeKind.Withheld, "不予公开", "withheld"));

    /// <summary>Every kind (全部公开属性).</summary>
    public static IReadOnlyList<DisclosureScopeKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this DisclosureScopeKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>proactive</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this DisclosureScopeKind kind) => Names.JsonNameOf(kind);

    /// <summary>The kind of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="kind">The kind; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out DisclosureScopeKind kind) => Names.TryParse(jsonName, out kind);
}
