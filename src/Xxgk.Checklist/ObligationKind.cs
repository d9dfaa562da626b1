namespace Xxgk;

/// <summary>What kind of duty a part of an item is (公开类型): how often something to disclose arises.</summary>
/// <remarks>The kinds are our reading of the titles; see <see cref="ItemPart.Confidence"/>.</remarks>
public enum ObligationKind
{
    /// <summary>A text or fact that stands at any day; a clock runs from its making and from each change (长期公开、变动即更).</summary>
    Continuing,

    /// <summary>One product each year or season (定期公开).</summary>
    Annual,

    /// <summary>Each occurrence; there may be none in a period (即时公开).</summary>
    EventDriven,
}

/// <summary>The words for an <see cref="ObligationKind"/> (公开类型用语).</summary>
public static class ObligationKinds
{
    internal static NamedValues<ObligationKind> Names { get; } = new(
        (ObligationKind.Continuing, "长期公开", "continuing"),
        (ObligationKind.Annual, "定期公开", "annual"),
        (ObligationKind.EventDriven, "即时公开", "event-driven"));

    /// <summary>Every kind (全部类型).</summary>
    public static IReadOnlyList<ObligationKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">A kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static Wording ToWording(this ObligationKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>eventDriven</c>.</summary>
    /// <param name="kind">A kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static string ToJsonName(this ObligationKind kind) => Names.JsonNameOf(kind);

    /// <summary>The kind of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="kind">The kind; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out ObligationKind kind) => Names.TryParse(jsonName, out kind);
}
