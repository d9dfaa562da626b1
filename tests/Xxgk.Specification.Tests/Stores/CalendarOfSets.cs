namespace Xxgk.Specification.Tests.Stores;

/// <summary>The suite over a calendar of the kind that offices keep: a table of rest days on weekdays and of working days at weekends.</summary>
public class CalendarOfSets : WorkingCalendarSpecification<IReadOnlyDictionary<LocalDate, bool>>
{
    protected static IReadOnlyDictionary<LocalDate, bool> Table { get; } = Days().ToDictionary(day => day, day => WorkingCalendar.National.IsWorkingDay(day).Value);

    protected override Task<IReadOnlyDictionary<LocalDate, bool>> CreateAsync() => Task.FromResult(Table);

    protected override Task<bool?> IsWorkingDayAsync(IReadOnlyDictionary<LocalDate, bool> calendar, LocalDate day) =>
        Task.FromResult(calendar.TryGetValue(day, out var works) ? works : (bool?)null);

    protected override async Task<LocalDate?> DueAsync(IReadOnlyDictionary<LocalDate, bool> calendar, LocalDate receivedOn, WorkingDays period)
    {
        var day = receivedOn;
        for (var left = period.Count; left > 0;)
        {
            day = day.PlusDays(1);
            switch (await IsWorkingDayAsync(calendar, day))
            {
                case null: return null;
                case true: left--; break;
            }
        }

        return day;
    }

    private static IEnumerable<LocalDate> Days()
    {
        var calendar = WorkingCalendar.National;
        for (var day = calendar.CoveredFrom; day <= calendar.CoveredThrough; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
