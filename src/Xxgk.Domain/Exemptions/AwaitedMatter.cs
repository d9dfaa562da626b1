namespace Xxgk.Exemptions;

/// <summary>What a decision still waits for (待办内容).</summary>
public enum AwaitedMatter
{
    /// <summary>A regime that is in force on the day (确定适用的规定).</summary>
    RegimeInForce,

    /// <summary>A ground that the regime knows (补充依据).</summary>
    Ground,

    /// <summary>The rule on which a ground rests, named and, if it is the school's, published (列明所依据的规定).</summary>
    NamedRule,

    /// <summary>The office's choice with its reasons (裁量并说明理由).</summary>
    ReasonedChoice,

    /// <summary>The ground for which a review or an approval failed (补充审查未通过的依据).</summary>
    GroundOfFailedReview,

    /// <summary>The secrecy review (审查).</summary>
    SecrecyReview,

    /// <summary>The approval (批准).</summary>
    Approval,

    /// <summary>The decision on the portion from which it cannot be separated (相关部分的决定).</summary>
    OtherPortion,
}

/// <summary>The words for an <see cref="AwaitedMatter"/> (待办内容用语).</summary>
public static class AwaitedMatters
{
    internal static NamedValues<AwaitedMatter> Names { get; } = new(
        (AwaitedMatter.RegimeInForce, "确定适用的规定", "a regime in force"),
        (AwaitedMatter.Ground, "补充依据", "a ground"),
        (AwaitedMatter.NamedRule, "列明所依据的规定", "the rule, named"),
        (AwaitedMatter.ReasonedChoice, "裁量并说明理由", "the office's reasoned choice"),
        (AwaitedMatter.GroundOfFailedReview, "补充审查未通过的依据", "the ground of the failed review"),
        (AwaitedMatter.SecrecyReview, "审查", "the secrecy review"),
        (AwaitedMatter.Approval, "批准", "the approval"),
        (AwaitedMatter.OtherPortion, "相关部分的决定", "the decision on another portion"));

    /// <summary>Every one (全部待办内容).</summary>
    public static IReadOnlyList<AwaitedMatter> All => Names.Values;

    /// <summary>What is awaited, in both languages (中英文名称).</summary>
    /// <param name="awaited">What is awaited.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this AwaitedMatter awaited) => Names.WordingOf(awaited);

    internal static string ToJsonName(this AwaitedMatter awaited) => Names.JsonNameOf(awaited);

    /// <summary>依据不明，请补充, or 暂不能作出决定（待审查、批准）.</summary>
    internal static Wording NotDecidable(IReadOnlyCollection<AwaitedMatter> awaited) =>
        awaited.All(one => one == AwaitedMatter.Ground) && awaited.Count > 0
            ? Wording.Of("依据不明，请补充", "ground unclear, to be supplemented")
            : Wording.Of(
                $"暂不能作出决定（待{string.Join("、", awaited.Select(one => one.ToWording().Chinese))}）",
                $"not decidable yet (awaiting {string.Join(", ", awaited.Select(one => one.ToWording().English))})");
}
