namespace Xxgk;

/// <summary>What kind of day an entry of the agenda stands on (待办事项种类).</summary>
public enum AgendaEntryKind
{
    /// <summary>A deadline that the law or the school's own rules set; past it, the entry is overdue (法定期限).</summary>
    LegalDeadline,

    /// <summary>A day that the school planned, or the end of the period: never overdue (计划时间).</summary>
    PlannedDate,

    /// <summary>Others are to act first (待他方办理).</summary>
    Waiting,
}

/// <summary>The words for an <see cref="AgendaEntryKind"/> (待办事项种类用语).</summary>
public static class AgendaEntryKinds
{
    internal static NamedValues<AgendaEntryKind> Names { get; } = new(
        (AgendaEntryKind.LegalDeadline, "法定期限", "legal deadline"),
        (AgendaEntryKind.PlannedDate, "计划时间", "planned date"),
        (AgendaEntryKind.Waiting, "待他方办理", "waiting on others"));

    /// <summary>Every kind (全部种类).</summary>
    public static IReadOnlyList<AgendaEntryKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this AgendaEntryKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>legalDeadline</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this AgendaEntryKind kind) => Names.JsonNameOf(kind);

    /// <summary>The kind of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="kind">The kind; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out AgendaEntryKind kind) => Names.TryParse(jsonName, out kind);
}
