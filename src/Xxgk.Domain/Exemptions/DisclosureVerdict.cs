namespace Xxgk.Exemptions;

/// <summary>What a decision comes to (公开决定的结论), of a portion or of the whole matter.</summary>
public enum DisclosureVerdict
{
    /// <summary>It is disclosed to the audience (公开).</summary>
    Disclose,

    /// <summary>Some portions are disclosed, the others withheld (部分公开（区分处理）); of a matter only.</summary>
    DiscloseInPart,

    /// <summary>It is withheld (不予公开).</summary>
    Withhold,

    /// <summary>The regime lets the office withhold, and the office has chosen to, with reasons (可以不予公开).</summary>
    MayBeWithheld,

    /// <summary>The department or the superior body is to decide (报请审定).</summary>
    Refer,

    /// <summary>Something is missing, or a review or approval is open (暂不能作出决定).</summary>
    NotDecidableYet,
}

/// <summary>The words for a <see cref="DisclosureVerdict"/> (结论用语).</summary>
public static class DisclosureVerdicts
{
    internal static NamedValues<DisclosureVerdict> Names { get; } = new(
        (DisclosureVerdict.Disclose, "公开", "disclose"),
        (DisclosureVerdict.DiscloseInPart, "部分公开（区分处理）", "disclose in part"),
        (DisclosureVerdict.Withhold, "不予公开", "withhold"),
        (DisclosureVerdict.MayBeWithheld, "可以不予公开", "may be withheld"),
        (DisclosureVerdict.Refer, "报请审定", "refer"),
        (DisclosureVerdict.NotDecidableYet, "暂不能作出决定", "not decidable yet"));

    /// <summary>Every verdict (全部结论).</summary>
    public static IReadOnlyList<DisclosureVerdict> All => Names.Values;

    /// <summary>The verdict in both languages (中英文名称).</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this DisclosureVerdict verdict) => Names.WordingOf(verdict);

    internal static string ToJsonName(this DisclosureVerdict verdict) => Names.JsonNameOf(verdict);

    internal static bool TryParse(string? jsonName, out DisclosureVerdict verdict) => Names.TryParse(jsonName, out verdict);
}
