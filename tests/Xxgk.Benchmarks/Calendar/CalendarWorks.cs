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
        Targets =
        [
            new(Loop, 20, 1.0 / 100)
            {
                Explanation = "A period of 20 working days is some 28 days, and the loop at its best, which asks what day of the week it is before it asks its sets, takes 5 to 6 ns a day. To be a hundred times as fast, "
                    + "an answer would have to take 1.4 to 1.8 ns. It takes two look-ups in tables, one to find how many working days there are up to the start and one to find the day that is so many further; "
                    + "a check of the calendar of the day; and an answer that says how far it is covered. Tried: days kept as hosts read them, so that none is made (5.3 to 3.6 ns). Where more days are added, the ratio is met: see 200.",
                ExplanationInChinese = "20个工作日约合28天，逐日循环在最好的写法下（先看星期，再查集合）每天5至6纳秒。要快100倍，一次回答只能用1.4至1.8纳秒。回答要查两次表（起始日之前有多少个工作日；再往后若干个是哪一天），"
                    + "核对日期所属历法，并说明答案的覆盖程度。已做：日期按使用者所读的形式保存，不再逐次生成（5.3纳秒降至3.6纳秒）。加的天数更多时达到此比例，见200个工作日。",
            },
            new(Bitmap, 20, 1.0 / 5),
            new(string.Empty, 20, 0, Aspect.Allocated),
        ],
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
