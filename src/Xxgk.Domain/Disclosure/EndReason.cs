namespace Xxgk;

/// <summary>Why a publication was taken down (撤下原因).</summary>
public enum EndReason
{
    /// <summary>The term of the public notice has expired (期满).</summary>
    Expired,

    /// <summary>It went to the archive (归档); from then on the archives' law says who may see it (《办法》第三十条).</summary>
    Archived,

    /// <summary>What it shows is no longer in force (废止).</summary>
    Repealed,

    /// <summary>Another publication took its place (被替换).</summary>
    Replaced,

    /// <summary>Another reason (其他).</summary>
    Other,
}

/// <summary>The words for an <see cref="EndReason"/> (撤下原因用语).</summary>
public static class EndReasons
{
    internal static NamedValues<EndReason> Names { get; } = new(
        (EndReason.Expired, "期满", "its term has expired"),
        (EndReason.Archived, "归档", "archived"),
        (EndReason.Repealed, "废止", "repealed"),
        (EndReason.Replaced, "被替换", "replaced"),
        (EndReason.Other, "其他", "another reason"));

    /// <summary>Every reason (全部撤下原因).</summary>
    public static IReadOnlyList<EndReason> All => Names.Values;

    /// <summary>The reason in both languages (中英文名称).</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this EndReason reason) => Names.WordingOf(reason);

    /// <summary>The name in JSON (JSON名称), such as <c>expired</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this EndReason reason) => Names.JsonNameOf(reason);

    /// <summary>The reason of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="reason">The reason; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out EndReason reason) => Names.TryParse(jsonName, out reason);
}
