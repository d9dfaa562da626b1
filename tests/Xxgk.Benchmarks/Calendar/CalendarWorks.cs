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
        new(Contender.Xxgk, "WorkingCalendar.National") { WordsInChinese = "WorkingCalendar.National" },
        new(Bitmap, "one 32-bit word a month, its bits counted") { NameInChinese = "按月位图", WordsInChinese = "每月一个32位字，数其中的位" },
        new(Loop, "day by day, two hash sets of DateOnly") { NameInChinese = "逐日循环", WordsInChinese = "一天一天地数，查两个DateOnly散列集" },
        new(ChineseDays.Name, "the npm package of that name, 1.5.7, in Node.js: it looks at every day, and counts by making a list; all dates are answered as the library answers them")
        {
            NameInChinese = ChineseDays.Name,
            WordsInChinese = "npm同名包1.5.7，在Node.js中运行：逐日查看，计数时先列出各日；所有日期的答案与本库相同",
        },
    ];

    public static Work Add { get; } = new(AddId, "Add working days to a day", "working days")
    {
        TitleInChinese = "某日之后第若干个工作日",
        UnitInChinese = "个工作日",
        Contenders = Contenders,
        Targets = [new(Loop, 20, 1.0 / 100), new(Bitmap, 20, 1.0 / 5), new(string.Empty, 20, 0, Aspect.Allocated)],
        Classes = [typeof(CalendarBenchmarks)],
        Measure = () => ChineseDays.Measure(AddId),
    };

    public static Work Count { get; } = new(CountId, "Count the working days between two days", "days")
    {
        TitleInChinese = "两日之间的工作日数",
        UnitInChinese = "天",
        UnitsOfSize = 20,
        Contenders = Contenders,
        Targets = [new(Loop, 20, 1.0 / 100), new(Bitmap, 20, 1.0 / 5), new(string.Empty, 20, 0, Aspect.Allocated)],
        Classes = [typeof(CalendarBenchmarks)],
        Measure = () => ChineseDays.Measure(CountId),
    };
}
