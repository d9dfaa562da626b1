using static Xxgk.HolidayNoticeEffect;
using static Xxgk.HolidaySpan;

namespace Xxgk;

// A block a notice and a line an item, in the order of the text, so that a reader can lay the notice beside it.
public static partial class HolidayNotices
{
    /// <summary>2020（国办发明电〔2019〕16号）. 国庆节 and 中秋节 are one item. Saturday 1 February, worked by this notice, was overtaken by the extension of Spring Festival.</summary>
    public static HolidayNotice For2020 { get; } = new(Instruments.Holidays.For2020, 2020, Annual,
    [
        Off("元旦", new(2020, 1, 1)),
        Off("春节", new(2020, 1, 24), new(2020, 1, 30)), Worked("春节", new(2020, 1, 19)), Worked("春节", new(2020, 2, 1)),
        Off("清明节", new(2020, 4, 4), new(2020, 4, 6)),
        Off("劳动节", new(2020, 5, 1), new(2020, 5, 5)), Worked("劳动节", new(2020, 4, 26)), Worked("劳动节", new(2020, 5, 9)),
        Off("端午节", new(2020, 6, 25), new(2020, 6, 27)), Worked("端午节", new(2020, 6, 28)),
        Off("国庆节、中秋节", new(2020, 10, 1), new(2020, 10, 8)), Worked("国庆节、中秋节", new(2020, 9, 27)), Worked("国庆节、中秋节", new(2020, 10, 10)),
    ]);

    /// <summary>2020（国办发明电〔2020〕1号）, Spring Festival extended (延长春节假期) until Sunday 2 February. That Saturday 1 February is no longer worked follows from the extension; the notice does not say so in words.</summary>
    public static HolidayNotice SpringFestival2020 { get; } = new(Instruments.Holidays.SpringFestival2020, 2020, Extends,
    [
        Off("春节", new(2020, 1, 31), new(2020, 2, 2)),
    ]);

    /// <summary>2021（国办发明电〔2020〕27号）.</summary>
    public static HolidayNotice For2021 { get; } = new(Instruments.Holidays.For2021, 2021, Annual,
    [
        Off("元旦", new(2021, 1, 1), new(2021, 1, 3)),
        Off("春节", new(2021, 2, 11), new(2021, 2, 17)), Worked("春节", new(2021, 2, 7)), Worked("春节", new(2021, 2, 20)),
        Off("清明节", new(2021, 4, 3), new(2021, 4, 5)),
        Off("劳动节", new(2021, 5, 1), new(2021, 5, 5)), Worked("劳动节", new(2021, 4, 25)), Worked("劳动节", new(2021, 5, 8)),
        Off("端午节", new(2021, 6, 12), new(2021, 6, 14)),
        Off("中秋节", new(2021, 9, 19), new(2021, 9, 21)), Worked("中秋节", new(2021, 9, 18)),
        Off("国庆节", new(2021, 10, 1), new(2021, 10, 7)), Worked("国庆节", new(2021, 9, 26)), Worked("国庆节", new(2021, 10, 9)),
    ]);

    /// <summary>2022（国办发明电〔2021〕11号）.</summary>
    public static HolidayNotice For2022 { get; } = new(Instruments.Holidays.For2022, 2022, Annual,
    [
        Off("元旦", new(2022, 1, 1), new(2022, 1, 3)),
        Off("春节", new(2022, 1, 31), new(2022, 2, 6)), Worked("春节", new(2022, 1, 29)), Worked("春节", new(2022, 1, 30)),
        Off("清明节", new(2022, 4, 3), new(2022, 4, 5)), Worked("清明节", new(2022, 4, 2)),
        Off("劳动节", new(2022, 4, 30), new(2022, 5, 4)), Worked("劳动节", new(2022, 4, 24)), Worked("劳动节", new(2022, 5, 7)),
        Off("端午节", new(2022, 6, 3), new(2022, 6, 5)),
        Off("中秋节", new(2022, 9, 10), new(2022, 9, 12)),
        Off("国庆节", new(2022, 10, 1), new(2022, 10, 7)), Worked("国庆节", new(2022, 10, 8)), Worked("国庆节", new(2022, 10, 9)),
    ]);

    /// <summary>2023（国办发明电〔2022〕16号）. Reaches back to Saturday 31 December 2022, a day of the weekend anyway. 中秋节 and 国庆节 are one item.</summary>
    public static HolidayNotice For2023 { get; } = new(Instruments.Holidays.For2023, 2023, Annual,
    [
        Off("元旦", new(2022, 12, 31), new(2023, 1, 2)),
        Off("春节", new(2023, 1, 21), new(2023, 1, 27)), Worked("春节", new(2023, 1, 28)), Worked("春节", new(2023, 1, 29)),
        Off("清明节", new(2023, 4, 5)),
        Off("劳动节", new(2023, 4, 29), new(2023, 5, 3)), Worked("劳动节", new(2023, 4, 23)), Worked("劳动节", new(2023, 5, 6)),
        Off("端午节", new(2023, 6, 22), new(2023, 6, 24)), Worked("端午节", new(2023, 6, 25)),
        Off("中秋节、国庆节", new(2023, 9, 29), new(2023, 10, 6)), Worked("中秋节、国庆节", new(2023, 10, 7)), Worked("中秋节、国庆节", new(2023, 10, 8)),
    ]);

    /// <summary>2024（国办发明电〔2023〕7号）. On New Year's Eve (除夕), 9 February, leave is only encouraged: it is a working day.</summary>
    public static HolidayNotice For2024 { get; } = new(Instruments.Holidays.For2024, 2024, Annual,
    [
        Off("元旦", new(2024, 1, 1)),
        Off("春节", new(2024, 2, 10), new(2024, 2, 17)), Worked("春节", new(2024, 2, 4)), Worked("春节", new(2024, 2, 18)), LeaveEncouraged("春节", new(2024, 2, 9)),
        Off("清明节", new(2024, 4, 4), new(2024, 4, 6)), Worked("清明节", new(2024, 4, 7)),
        Off("劳动节", new(2024, 5, 1), new(2024, 5, 5)), Worked("劳动节", new(2024, 4, 28)), Worked("劳动节", new(2024, 5, 11)),
        Off("端午节", new(2024, 6, 10)),
        Off("中秋节", new(2024, 9, 15), new(2024, 9, 17)), Worked("中秋节", new(2024, 9, 14)),
        Off("国庆节", new(2024, 10, 1), new(2024, 10, 7)), Worked("国庆节", new(2024, 9, 29)), Worked("国庆节", new(2024, 10, 12)),
    ]);

    /// <summary>2025（国办发明电〔2024〕12号）. The first with 13 statutory days (国务院令第795号). 国庆节 and 中秋节 are one item.</summary>
    public static HolidayNotice For2025 { get; } = new(Instruments.Holidays.For2025, 2025, Annual,
    [
        Off("元旦", new(2025, 1, 1)),
        Off("春节", new(2025, 1, 28), new(2025, 2, 4)), Worked("春节", new(2025, 1, 26)), Worked("春节", new(2025, 2, 8)),
        Off("清明节", new(2025, 4, 4), new(2025, 4, 6)),
        Off("劳动节", new(2025, 5, 1), new(2025, 5, 5)), Worked("劳动节", new(2025, 4, 27)),
        Off("端午节", new(2025, 5, 31), new(2025, 6, 2)),
        Off("国庆节、中秋节", new(2025, 10, 1), new(2025, 10, 8)), Worked("国庆节、中秋节", new(2025, 9, 28)), Worked("国庆节、中秋节", new(2025, 10, 11)),
    ]);

    /// <summary>2026（国办发明电〔2025〕7号）. Nine days of 春节, the longest regular break.</summary>
    public static HolidayNotice For2026 { get; } = new(Instruments.Holidays.For2026, 2026, Annual,
    [
        Off("元旦", new(2026, 1, 1), new(2026, 1, 3)), Worked("元旦", new(2026, 1, 4)),
        Off("春节", new(2026, 2, 15), new(2026, 2, 23)), Worked("春节", new(2026, 2, 14)), Worked("春节", new(2026, 2, 28)),
        Off("清明节", new(2026, 4, 4), new(2026, 4, 6)),
        Off("劳动节", new(2026, 5, 1), new(2026, 5, 5)), Worked("劳动节", new(2026, 5, 9)),
        Off("端午节", new(2026, 6, 19), new(2026, 6, 21)),
        Off("中秋节", new(2026, 9, 25), new(2026, 9, 27)),
        Off("国庆节", new(2026, 10, 1), new(2026, 10, 7)), Worked("国庆节", new(2026, 9, 20)), Worked("国庆节", new(2026, 10, 10)),
    ]);
}
