namespace Xxgk.Requests;

/// <summary>How a matter beside requests ended (相关事项处理结果).</summary>
public enum RelatedOutcome
{
    /// <summary>It is dealt with still (尚未办结).</summary>
    Pending,

    /// <summary>What was wrong is put right (予以纠正).</summary>
    Corrected,

    /// <summary>What was done stands (予以维持).</summary>
    Upheld,

    /// <summary>It is explained or cleared up (已答复或澄清).</summary>
    Answered,

    /// <summary>It is passed on to the body that may decide (已转送).</summary>
    Transferred,

    /// <summary>It is taken back (已撤回).</summary>
    Withdrawn,

    /// <summary>Another result (其他结果).</summary>
    Other,
}

/// <summary>The words for a <see cref="RelatedOutcome"/> (相关事项处理结果用语).</summary>
public static class RelatedOutcomes
{
    internal static NamedValues<RelatedOutcome> Names { get; } = new(
        (RelatedOutcome.Pending, "尚未办结", "pending"),
        (RelatedOutcome.Corrected, "予以纠正", "corrected"),
        (RelatedOutcome.Upheld, "予以维持", "upheld"),
        (RelatedOutcome.Answered, "已答复或澄清", "answered"),
        (RelatedOutcome.Transferred, "已转送", "transferred"),
        (RelatedOutcome.Withdrawn, "已撤回", "withdrawn"),
        (RelatedOutcome.Other, "其他结果", "other"));

    /// <summary>Every outcome, in order (全部结果).</summary>
    public static IReadOnlyList<RelatedOutcome> All => Names.Values;

    /// <summary>The outcome in both languages (中英文名称).</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RelatedOutcome outcome) => Names.WordingOf(outcome);

    internal static string ToJsonName(this RelatedOutcome outcome) => Names.JsonNameOf(outcome);

    internal static bool TryParse(string? jsonName, out RelatedOutcome outcome) => Names.TryParse(jsonName, out outcome);
}
