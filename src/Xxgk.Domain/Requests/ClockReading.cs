using NodaTime;

namespace Xxgk.Requests;

/// <summary>What the clock of a request says at the end of a day (答复期限读数). Of a request that has ended: at the end of its last day.</summary>
public sealed class ClockReading
{
    internal ClockReading(RequestHistory history, LocalDate legBeganOn, WorkingDays term, bool isExtended, int timesAsked)
    {
        History = history;
        LegBeganOn = legBeganOn;
        Term = term;
        IsExtended = isExtended;
        TimesAsked = timesAsked;
    }

    /// <summary>The request's course up to the day (办理过程).</summary>
    public RequestHistory History { get; }

    /// <summary>The request (申请).</summary>
    public InformationRequest Request => History.Request;

    /// <summary>The day asked for (截至日期).</summary>
    public LocalDate AsOf => History.AsOf;

    /// <summary>The state (状态); null before the request arrived.</summary>
    public RequestState? State => History.State;

    /// <summary>How the clock stands (期限计算状态).</summary>
    public ClockStanding Standing { get; internal set; }

    /// <summary>The day on which the last leg began: of receipt, or of the supplement (起算日), not counted itself.</summary>
    public LocalDate LegBeganOn { get; }

    /// <summary>The term with any extension (答复期限，含延长).</summary>
    public WorkingDays Term { get; }

    /// <summary>Whether the term was extended (是否延长).</summary>
    public bool IsExtended { get; }

    /// <summary>How often a supplement was asked for (告知补正次数).</summary>
    public int TimesAsked { get; }

    /// <summary>The working days used in the last leg (已用工作日).</summary>
    public Covered<WorkingDays> Used { get; internal set; }

    /// <summary>The working days that are left (剩余工作日); null while a supplement is awaited, for the term will start anew.</summary>
    public Covered<WorkingDays>? Left { get; internal set; }

    /// <summary>Whether there is a due date, be it beyond the calendar (是否有期限届满日): not while the clock stands.</summary>
    public bool HasDueDate { get; internal set; }

    /// <summary>The last day for the reply (期限届满日), or which notice is missing; without an answer while the clock stands.</summary>
    public Covered<LocalDate> Due { get; internal set; }

    /// <summary>
    /// The day before which the reply does not fall due (最早届满日): the due date; while stopped, what it would be if the clock ran again
    /// today; the day after the calendar's end where it lies beyond. Null while a supplement is awaited.
    /// </summary>
    public LocalDate? NotBefore { get; internal set; }

    /// <summary>Whether the day, or the day of the end, lies after the due date (是否逾期). Late goes by date.</summary>
    public Covered<bool> IsOverdue { get; internal set; } = Covered<bool>.By(false);

    /// <summary>The working days by which it is late (逾期工作日数), 0 where only rest days lie between; null where it is not late.</summary>
    public Covered<WorkingDays>? Lateness { get; internal set; }

    /// <summary>The lateness in words (逾期时长): 逾期3个工作日, 逾期不足1个工作日; null where it is not late.</summary>
    public Wording? LatenessWording => Lateness is not { } late ? null
        : !late.TryGetValue(out var days) ? Wording.Of("已逾期", "overdue")
        : days.Count == 0 ? Wording.Of("逾期不足1个工作日", "late by less than one working day")
        : Wording.Of(
            FormattableString.Invariant($"逾期{days.Count}个工作日"),
            FormattableString.Invariant($"late by {days.Count} working day{(days.Count == 1 ? string.Empty : "s")}"));

    /// <summary>What was found (检查发现).</summary>
    public IReadOnlyList<RequestFinding> Findings { get; internal set; } = [];

    /// <summary>The request, its state and its due date in Chinese (文本).</summary>
    public override string ToString() =>
        History + (HasDueDate ? "，期限届满日" + Due : NotBefore is { } day ? "，期限届满日最早为" + DateWords.Iso(day) : string.Empty)
        + (LatenessWording is { } late ? "，" + late.Chinese : string.Empty);
}
