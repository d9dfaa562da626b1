namespace Xxgk.Requests;

/// <summary>What a step does to the clock (对答复期限的影响).</summary>
public enum ClockEffect
{
    /// <summary>The clock starts (开始计算).</summary>
    Start,

    /// <summary>It goes on, or runs again (继续计算).</summary>
    Run,

    /// <summary>It stands (停止计算).</summary>
    Pause,

    /// <summary>It starts anew (重新计算).</summary>
    Restart,

    /// <summary>The term becomes longer (延长期限).</summary>
    Lengthen,

    /// <summary>Nothing, for want of a basis (无影响).</summary>
    Nothing,

    /// <summary>It ends (终止计算).</summary>
    End,
}

/// <summary>The words for a <see cref="ClockEffect"/> (期限影响用语).</summary>
public static class ClockEffects
{
    internal static NamedValues<ClockEffect> Names { get; } = new(
        (ClockEffect.Start, "开始计算", "start"),
        (ClockEffect.Run, "继续计算", "run"),
        (ClockEffect.Pause, "停止计算", "pause"),
        (ClockEffect.Restart, "重新计算", "restart"),
        (ClockEffect.Lengthen, "延长期限", "lengthen"),
        (ClockEffect.Nothing, "无影响", "nothing"),
        (ClockEffect.End, "终止计算", "end"));

    /// <summary>Every effect, in order (全部影响).</summary>
    public static IReadOnlyList<ClockEffect> All => Names.Values;

    /// <summary>The effect in both languages (中英文名称).</summary>
    /// <param name="effect">The effect.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ClockEffect effect) => Names.WordingOf(effect);

    internal static string ToJsonName(this ClockEffect effect) => Names.JsonNameOf(effect);

    internal static bool TryParse(string? jsonName, out ClockEffect effect) => Names.TryParse(jsonName, out effect);
}
