using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Calendar;

/// <summary>Dates that are asked one after another, none like the last.</summary>
public class CalendarBenchmarks
{
    private const int Dates = CalendarDates.Many;

    private readonly LocalDate[] days = new LocalDate[Dates];
    private readonly LocalDate[] laterDays = new LocalDate[Dates];
    private readonly DateOnly[] plainDays = CalendarDates.All();
    private readonly DateOnly[] laterPlainDays = new DateOnly[Dates];
    private WorkingCalendar calendar = null!;
    private DayLoop loop = null!;
    private MonthBitmap bitmap = null!;
    private WorkingDays period;

    /// <summary>How many working days are added; counts run over so many calendar days times twenty.</summary>
    [Params(2, 20, 200)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        calendar = WorkingCalendar.National;
        loop = new DayLoop(calendar, CalendarDates.First, CalendarDates.Last);
        bitmap = new MonthBitmap(calendar, CalendarDates.First, CalendarDates.Last);
        period = WorkingDays.Of(Size);
        for (var i = 0; i < Dates; i++)
        {
            laterPlainDays[i] = plainDays[i].AddDays(Size * CalendarDates.CountedDays);
            days[i] = LocalDate.FromDateOnly(plainDays[i]);
            laterDays[i] = LocalDate.FromDateOnly(laterPlainDays[i]);
            var (end, count) = (calendar.Add(days[i], period).Value.ToDateOnly(), calendar.Count(days[i], laterDays[i]).Value.Count);
            if (end != loop.Add(plainDays[i], Size) || end != bitmap.Add(plainDays[i], Size)
                || count != loop.Count(plainDays[i], laterPlainDays[i]) || count != bitmap.Count(plainDays[i], laterPlainDays[i]))
            {
                throw new InvalidOperationException($"The contenders disagree about {days[i]}.");
            }
        }
    }

    [Benchmark(Description = Contender.Xxgk, OperationsPerInvoke = Dates), BenchmarkCategory(CalendarWorks.AddId)]
    public int Add()
    {
        var sum = 0;
        foreach (var day in days)
        {
            sum += calendar.Add(day, period).Value.Day;
        }

        return sum;
    }

    [Benchmark(Description = CalendarWorks.Bitmap, OperationsPerInvoke = Dates), BenchmarkCategory(CalendarWorks.AddId)]
    public int AddByBitmap()
    {
        var sum = 0;
        foreach (var day in plainDays)
        {
            sum += bitmap.Add(day, Size).Day;
        }

        return sum;
    }

    [Benchmark(Description = CalendarWorks.Loop, OperationsPerInvoke = Dates), BenchmarkCategory(CalendarWorks.AddId)]
    public int AddByLoop()
    {
        var sum = 0;
        foreach (var day in plainDays)
        {
            sum += loop.Add(day, Size).Day;
        }

        return sum;
    }

    [Benchmark(Description = Contender.Xxgk, OperationsPerInvoke = Dates), BenchmarkCategory(CalendarWorks.CountId)]
    public int Count()
    {
        var sum = 0;
        for (var i = 0; i < days.Length; i++)
        {
            sum += calendar.Count(days[i], laterDays[i]).Value.Count;
        }

        return sum;
    }

    [Benchmark(Description = CalendarWorks.Bitmap, OperationsPerInvoke = Dates), BenchmarkCategory(CalendarWorks.CountId)]
    public int CountByBitmap()
    {
        var sum = 0;
        for (var i = 0; i < plainDays.Length; i++)
        {
            sum += bitmap.Count(plainDays[i], laterPlainDays[i]);
        }

        return sum;
    }

    [Benchmark(Description = CalendarWorks.Loop, OperationsPerInvoke = Dates), BenchmarkCategory(CalendarWorks.CountId)]
    public int CountByLoop()
    {
        var sum = 0;
        for (var i = 0; i < plainDays.Length; i++)
        {
            sum += loop.Count(plainDays[i], laterPlainDays[i]);
        }

        return sum;
    }
}
