namespace Xxgk.Benchmarks.Calendar;

/// <summary>What most systems have: a set of days off, a set of days worked, and a loop from day to day.</summary>
internal sealed class DayLoop
{
    private readonly HashSet<DateOnly> off = [];
    private readonly HashSet<DateOnly> worked = [];

    public DayLoop(WorkingCalendar calendar, DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var isWeekday = IsWeekday(day);
            if (calendar.IsWorkingDay(LocalDate.FromDateOnly(day)).Value != isWeekday)
            {
                (isWeekday ? off : worked).Add(day);
            }
        }
    }

    public bool IsWorkingDay(DateOnly day) => IsWeekday(day) ? !off.Contains(day) : worked.Contains(day);

    public DateOnly Add(DateOnly start, int days)
    {
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    public int Count(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
