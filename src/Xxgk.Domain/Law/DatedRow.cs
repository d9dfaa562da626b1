using NodaTime;

namespace Xxgk;

/// <summary>The value of a rule since a day (规则值及其施行日期).</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Since">The first day on which it was in force (施行日期).</param>
/// <param name="Value">The value (规则值).</param>
/// <param name="Basis">The provision that fixes it (依据).</param>
/// <param name="CheckedOn">The day on which it was last compared with the text (最近核对日期); null if never, or if the day was not noted.</param>
public sealed record DatedRow<T>(LocalDate Since, T Value, Provision Basis, LocalDate? CheckedOn = null)
{
    /// <summary>The day, the value and the provision (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"自{Since:uuuu-MM-dd}起：{Value}（{Basis}）");
}

/// <summary>A time without a rule, from a day until the next row (无规则的阶段).</summary>
/// <param name="Since">The first day without a rule (起始日期).</param>
/// <param name="Reason">Why there is none (原因).</param>
public sealed record DatedNone(LocalDate Since, Wording Reason)
{
    /// <summary>The day and the reason (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"自{Since:uuuu-MM-dd}起：{Reason.Chinese}");
}
