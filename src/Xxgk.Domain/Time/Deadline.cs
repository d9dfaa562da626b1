using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>A period of working days from a day on, with the day on which it ends (期限).</summary>
/// <remarks>
/// The due date is the last day within the period. Whether it is past goes by the date: on the rest day after it, it is past, although
/// no working day lies between.
/// </remarks>
public sealed partial class Deadline
{
    private readonly WorkingCalendar calendar;

    /// <summary>A period of working days (期限).</summary>
    /// <param name="start">The day on which the period starts, not counted itself; it may be a rest day.</param>
    /// <param name="length">1 working day or more.</param>
    /// <param name="rule">How the first day is treated, and by which provision.</param>
    /// <param name="calendar">The calendar by which it is counted.</param>
    /// <exception cref="ArgumentException">The start is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period has no working day.</exception>
    public Deadline(LocalDate start, WorkingDays length, StartRule rule, WorkingCalendar calendar)
    {
        this.calendar = Guard.Against.Null(calendar);
        Rule = Guard.Against.Null(rule);
        Start = start;
        Length = length;
        Due = calendar.Add(start, length);
    }

    /// <summary>The day on which the period starts, not counted itself (起算日).</summary>
    public LocalDate Start { get; }

    /// <summary>How the first day is treated (起算规则).</summary>
    public StartRule Rule { get; }

    /// <summary>How long the period is (期限长度).</summary>
    public WorkingDays Length { get; }

    /// <summary>The last day within the period (期限届满日), or which notice is missing.</summary>
    public Covered<LocalDate> Due { get; }

    /// <summary>Whether the period is over (是否已届满): the day lies after the due date.</summary>
    /// <remarks>Where the due date lies beyond the calendar, every day that the calendar covers lies before it.</remarks>
    /// <param name="asOf">The day at whose end it is asked.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Covered<bool> IsPast(LocalDate asOf)
    {
        DateWords.Iso(asOf, nameof(asOf));
        return Due.HasValue ? Due.Select(due => asOf > due)
            : EndsBeyondTheCalendar ? calendar.IsWorkingDay(asOf).Select(static _ => false)
            : Covered<bool>.Not(Due.Missing);
    }

    /// <summary>The working days that are left after a day (剩余工作日): none once the due date has come; the whole period before it starts.</summary>
    /// <param name="asOf">The day at whose end it is asked.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Covered<WorkingDays> Remaining(LocalDate asOf)
    {
        DateWords.Iso(asOf, nameof(asOf));
        return !Due.TryGetValue(out var due) ? Covered<WorkingDays>.Not(Due.Missing)
            : asOf >= due ? Due.Select(static _ => default(WorkingDays))
            : calendar.Count(asOf > Start ? asOf : Start, due);
    }

    /// <summary>The working days by which the period is overrun at a day (逾期工作日); 0 also on the rest days right after the due date.</summary>
    /// <param name="asOf">The day at whose end it is asked.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Covered<WorkingDays> Overdue(LocalDate asOf)
    {
        DateWords.Iso(asOf, nameof(asOf));
        return !Due.TryGetValue(out var due) ? IsPast(asOf).Select(static _ => default(WorkingDays))
            : asOf <= due ? Due.Select(static _ => default(WorkingDays))
            : calendar.Count(due, asOf);
    }

    private bool EndsBeyondTheCalendar => PackedDate.Pack(Start) >= calendar.FirstCoveredPacked;
}
