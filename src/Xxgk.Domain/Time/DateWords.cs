using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>Days as texts write them, whatever the machine's culture (日期的书面形式).</summary>
internal static class DateWords
{
    private static readonly string[] ChineseWeekdays = ["", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"];
    private static readonly string[] EnglishWeekdays = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>2021年3月5日.</summary>
    public static string Chinese(LocalDate day) =>
        string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", day.Year, day.Month, day.Day);

    /// <summary>2021-03-05.</summary>
    public static string Iso(LocalDate day) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", day.Year, day.Month, day.Day);

    /// <summary>星期五.</summary>
    public static string ChineseWeekday(LocalDate day) => ChineseWeekdays[(int)day.DayOfWeek];

    /// <summary>Friday.</summary>
    public static string EnglishWeekday(LocalDate day) => EnglishWeekdays[(int)day.DayOfWeek];

    /// <summary>2021年4月3日至5日; the year and the month are said once where they are the same.</summary>
    public static string ChineseSpan(LocalDate first, LocalDate last) =>
        first == last ? Chinese(first)
        : first.Year != last.Year ? Chinese(first) + "至" + Chinese(last)
        : string.Format(
            CultureInfo.InvariantCulture,
            first.Month == last.Month ? "{0}至{2}日" : "{0}至{1}月{2}日",
            Chinese(first),
            last.Month,
            last.Day);

    /// <summary>2021-04-03 to 2021-04-05.</summary>
    public static string IsoSpan(LocalDate first, LocalDate last) => first == last ? Iso(first) : Iso(first) + " to " + Iso(last);

    public static Wording Wording(FormattableString chinese, FormattableString english) =>
        Xxgk.Wording.Of(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));

    /// <summary>The day itself, where the law's calendar has it; the law knows no other calendar.</summary>
    public static LocalDate Iso(LocalDate day, string name) =>
        day.Calendar == CalendarSystem.Iso ? day : throw new ArgumentException("A day of the ISO calendar is expected.", name);
}
