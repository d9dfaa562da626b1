namespace Xxgk.Requests;

/// <summary>How the clock of a request stands (答复期限计算状态).</summary>
public enum ClockStanding
{
    /// <summary>The request has not been received (尚未起算).</summary>
    NotStarted,

    /// <summary>It runs (计算中).</summary>
    Running,

    /// <summary>It stands while an opinion is awaited (征求意见，停止计算).</summary>
    Stopped,

    /// <summary>It stands while a supplement is awaited, and will start anew (待补正，停止计算).</summary>
    AwaitingSupplement,

    /// <summary>The request has ended (已办结).</summary>
    Ended,
}

/// <summary>The words for a <see cref="ClockStanding"/> (期限计算状态用语).</summary>
public static class ClockStandings
{
    internal static NamedValues<ClockStanding> Names { get; } = new(
        (ClockStanding.NotStarted, "尚未起算", "not started"),
        (ClockStanding.Running, "计算中", "running"),
        (ClockStanding.Stopped, "征求意见，停止计算", "stopped for a consultation"),
        (ClockStanding.AwaitingSupplement, "待补正，停止计算", "awaiting a supplement"),
        (ClockStanding.Ended, "已办结", "ended"));

    /// <summary>Every standing, in order (全部状态).</summary>
    public static IReadOnlyList<ClockStanding> All => Names.Values;

    /// <summary>The standing in both languages (中英文名称).</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ClockStanding standing) => Names.WordingOf(standing);

    internal static string ToJsonName(this ClockStanding standing) => Names.JsonNameOf(standing);

    internal static bool TryParse(string? jsonName, out ClockStanding standing) => Names.TryParse(jsonName, out standing);
}
