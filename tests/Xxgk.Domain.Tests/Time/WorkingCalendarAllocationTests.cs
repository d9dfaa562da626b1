namespace Xxgk.Domain.Tests.Time;

public class WorkingCalendarAllocationTests
{
    [Fact]
    public void Covered_answers_allocate_nothing()
    {
        var calendar = WorkingCalendar.National;
        var (start, through, period) = (new LocalDate(2021, 3, 11), new LocalDate(2021, 5, 20), WorkingDays.Of(20));
        Ask();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var total = 0;
        for (var i = 0; i < 1000; i++)
        {
            total += Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(total > 0);

        int Ask() => calendar.Add(start, period).Value.Day + calendar.Count(start, through).Value.Count + (calendar.IsWorkingDay(through).Value ? 1 : 0);
    }
}
