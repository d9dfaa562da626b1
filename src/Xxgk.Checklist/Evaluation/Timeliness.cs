using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk;

/// <summary>Whether a matter was disclosed in time (及时性). A later member is worse; once told, it never improves.</summary>
public enum Timeliness
{
    /// <summary>There is nothing to time (无): not published, not applicable, standing and the like.</summary>
    None,

    /// <summary>First published on or before the last day of the limit (按时公开).</summary>
    OnTime,

    /// <summary>The limit and the disclosure lie beyond the known holiday notices (时限暂无法计算).</summary>
    LimitUncovered,

    /// <summary>A date is missing or not exact enough (时限无法核定).</summary>
    CannotBeDetermined,

    /// <summary>Every publication lies before the day on which the matter is said to have been made (日期矛盾).</summary>
    DatesContradict,

    /// <summary>First published after the last day of the limit (逾期公开): by the date, on a rest day too.</summary>
    Late,
}

/// <summary>The words for <see cref="Timeliness"/> (及时性用语).</summary>
public static class Timelinesses
{
    /// <summary>All of them, from the mildest to the worst (由轻到重).</summary>
    public static IReadOnlyList<Timeliness> All { get; } = [.. Enumerable.Range(0, Count).Select(value => (Timeliness)value)];

    internal const int Count = (int)Timeliness.Late + 1;

    /// <summary>The timeliness in both languages (中英文名称).</summary>
    /// <param name="timeliness">A timeliness.</param>
    public static Wording ToWording(this Timeliness timeliness) => timeliness switch
    {
        Timeliness.OnTime => Wording.Of("按时公开", "disclosed on time"),
        Timeliness.LimitUncovered => Wording.Of("时限暂无法计算", "limit not computable yet"),
        Timeliness.CannotBeDetermined => Wording.Of("时限无法核定", "timeliness cannot be determined"),
        Timeliness.DatesContradict => Wording.Of("日期矛盾", "dates contradict"),
        Timeliness.Late => Wording.Of("逾期公开", "disclosed late"),
        _ => Wording.Of("—", "–"),
    };

    /// <summary>The name in JSON (JSON名称), such as <c>onTime</c>.</summary>
    /// <param name="timeliness">A timeliness.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of them.</exception>
    public static string ToJsonName(this Timeliness timeliness) => TallyShapes.Timeliness.Names[Guard.Against.OutOfRange((int)timeliness, nameof(timeliness), 0, Count - 1)];
}
