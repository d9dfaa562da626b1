using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Calendar;

internal static class CalendarWorks
{
    public const string AddId = "calendar-add";
    public const string CountId = "calendar-count";
    public const string Loop = "day loop";
    public const string Bitmap = "month bitmap";

    public static IReadOnlyList<int> Sizes { get; } = [2, 20, 200];

    private static readonly IReadOnlyList<Contender> Contenders =
    [
        new(Contender.Xxgk, "WorkingCalendar.National"),
        new(Bitmap, "one 32-bit word a month, its bits counted"),
        new(Loop, "day by day, two hash sets of DateOnly"),
        new(ChineseDays.Name, "the npm package of that name, 1.5.7, in Node.js: it looks at every day, and counts by making a list; all dates are answered as the library answers them"),
    ];

    public static Work Add { get; } = new(AddId, "Add working days to a day", "working days")
    {
        Contenders = Contenders,
        Targets = [new(Loop, 20, 1.0 / 100), new(Bitmap, 20, 1.0 / 5), new(string.Empty, 20, 0, Aspect.Allocated)],
        Classes = [typeof(CalendarBenchmarks)],
        Measure = () => ChineseDays.Measure(AddId),
    };

    public static Work Count { get; } = new(CountId, "Count the working days between two days", "twenty days")
    {
        Contenders = Contenders,
        Targets = [new(Loop, 20, 1.0 / 100), new(Bitmap, 20, 1.0 / 5), new(string.Empty, 20, 0, Aspect.Allocated)],
        Classes = [typeof(CalendarBenchmarks)],
        Measure = () => ChineseDays.Measure(CountId),
    };
}
