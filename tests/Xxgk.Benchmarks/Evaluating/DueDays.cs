namespace Xxgk.Benchmarks.Evaluating;

/// <summary>The last day of twenty working days for every day of making, worked out once: a user of LINQ or of rules is spared the calendar.</summary>
internal sealed class DueDays
{
    private readonly int first;
    private readonly DateOnly[] days;

    public DueDays(WorkingCalendar calendar, DateOnly from, DateOnly through)
    {
        first = from.DayNumber;
        days = [.. Enumerable.Range(first, through.DayNumber - first + 1).Select(day => calendar.Add(LocalDate.FromDateOnly(DateOnly.FromDayNumber(day)), WorkingDays.Of(20)).Value.ToDateOnly())];
    }

    public DateOnly Of(DateOnly made) => days[made.DayNumber - first];
}
