namespace Xxgk;

/// <summary>What a review came to (审查结果).</summary>
public enum ReviewResult
{
    /// <summary>No result yet (未办结).</summary>
    Open,

    /// <summary>It may be disclosed (通过).</summary>
    Passed,

    /// <summary>It may not be disclosed as it stands (未通过); a ground is still to be named.</summary>
    Failed,
}

/// <summary>The words for a <see cref="ReviewResult"/> (审查结果用语).</summary>
public static class ReviewResults
{
    internal static NamedValues<ReviewResult> Names { get; } = new(
        (ReviewResult.Open, "未办结", "open"),
        (ReviewResult.Passed, "通过", "passed"),
        (ReviewResult.Failed, "未通过", "failed"));

    /// <summary>Every result (全部审查结果).</summary>
    public static IReadOnlyList<ReviewResult> All => Names.Values;

    /// <summary>The result in both languages (中英文名称).</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ReviewResult result) => Names.WordingOf(result);

    /// <summary>The name in JSON (JSON名称), such as <c>open</c>.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this ReviewResult result) => Names.JsonNameOf(result);

    /// <summary>The result of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="result">The result; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out ReviewResult result) => Names.TryParse(jsonName, out result);
}
