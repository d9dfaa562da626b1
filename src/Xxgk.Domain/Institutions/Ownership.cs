namespace Xxgk;

/// <summary>Who runs a school (举办性质).</summary>
public enum Ownership
{
    /// <summary>Run by the state (公办).</summary>
    Public,

    /// <summary>Run privately (民办). The Measures name no limit of ownership.</summary>
    Private,

    /// <summary>Run jointly by a Chinese and a foreign side (中外合作办学机构).</summary>
    SinoForeign,
}

/// <summary>The words for an <see cref="Ownership"/> (举办性质用语).</summary>
public static class Ownerships
{
    internal static NamedValues<Ownership> Names { get; } = new(
        (Ownership.Public, "公办", "public"),
        (Ownership.Private, "民办", "private"),
        (Ownership.SinoForeign, "中外合作办学", "Sino-foreign"));

    /// <summary>Every ownership (全部举办性质).</summary>
    public static IReadOnlyList<Ownership> All => Names.Values;

    /// <summary>The ownership in both languages (中英文名称).</summary>
    /// <param name="ownership">The ownership.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this Ownership ownership) => Names.WordingOf(ownership);

    /// <summary>The name in JSON (JSON名称), such as <c>public</c>.</summary>
    /// <param name="ownership">The ownership.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this Ownership ownership) => Names.JsonNameOf(ownership);

    /// <summary>The ownership of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="ownership">The ownership; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out Ownership ownership) => Names.TryParse(jsonName, out ownership);
}
