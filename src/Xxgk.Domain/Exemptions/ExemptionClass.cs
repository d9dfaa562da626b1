namespace Xxgk.Exemptions;

/// <summary>How strong a ground is (不予公开情形的类别).</summary>
public enum ExemptionClass
{
    /// <summary>Nothing lifts it (绝对不予公开).</summary>
    Absolute,

    /// <summary>Lifted by the consent of every right-holder or by the public interest (相对不予公开).</summary>
    Qualified,

    /// <summary>The office may withhold, and says why it does or does not (可以不予公开).</summary>
    Discretionary,
}

/// <summary>The words for an <see cref="ExemptionClass"/> (类别用语).</summary>
public static class ExemptionClasses
{
    internal static NamedValues<ExemptionClass> Names { get; } = new(
        (ExemptionClass.Absolute, "绝对不予公开", "absolute"),
        (ExemptionClass.Qualified, "相对不予公开", "qualified"),
        (ExemptionClass.Discretionary, "可以不予公开", "discretionary"));

    /// <summary>Every class (全部类别).</summary>
    public static IReadOnlyList<ExemptionClass> All => Names.Values;

    /// <summary>The class in both languages (中英文名称).</summary>
    /// <param name="exemptionClass">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ExemptionClass exemptionClass) => Names.WordingOf(exemptionClass);
}
