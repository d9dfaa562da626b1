namespace Xxgk;

/// <summary>What a register is drawn from (台账来源), which decides what silence means.</summary>
public enum RegisterSource
{
    /// <summary>The office's own, complete ledger: what it does not have was not recorded (完整台账).</summary>
    Complete,

    /// <summary>An extract, such as a report or a page: what it does not say is not stated (摘录).</summary>
    Extract,
}

/// <summary>The words for a <see cref="RegisterSource"/> (台账来源用语).</summary>
public static class RegisterSources
{
    internal static NamedValues<RegisterSource> Names { get; } = new(
        (RegisterSource.Complete, "完整台账", "complete register"),
        (RegisterSource.Extract, "摘录（报告、网页）", "extract (a report, a page)"));

    /// <summary>All sources (全部来源).</summary>
    public static IReadOnlyList<RegisterSource> All => Names.Values;

    /// <summary>The source in both languages (中英文名称).</summary>
    /// <param name="source">A source.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static Wording ToWording(this RegisterSource source) => Names.WordingOf(source);

    /// <summary>The name in JSON (JSON名称), such as <c>extract</c>.</summary>
    /// <param name="source">A source.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string ToJsonName(this RegisterSource source) => Names.JsonNameOf(source);
}
