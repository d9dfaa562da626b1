using static System.Globalization.CultureInfo;

namespace Xxgk.Domain.Tests.Time;

public class HolidayNoticesTests
{
    [Theory]
    [MemberData(nameof(ExceptionalDays.Years), MemberType = typeof(ExceptionalDays))]
    public void Every_exceptional_day_is_as_the_notices_order(int year, int workingDays, string off, string worked)
    {
        var days = DaysOf(year).ToList();
        Assert.Equal(off, Join(days.Where(day => !IsWeekend(day) && !IsWorking(day))));
        Assert.Equal(worked, Join(days.Where(day => IsWeekend(day) && IsWorking(day))));
        Assert.Equal(workingDays, days.Count(IsWorking));
    }

    [Theory]
    [InlineData(2010, 11)]
    [InlineData(2011, 11)]
    [InlineData(2012, 11)]
    [InlineData(2013, 11)]
    [InlineData(2014, 11)]
    [InlineData(2015, 12)]
    [InlineData(2016, 11)]
    [InlineData(2017, 11)]
    [InlineData(2018, 11)]
    [InlineData(2019, 11)]
    [InlineData(2020, 13)]
    [InlineData(2021, 11)]
    [InlineData(2022, 11)]
    [InlineData(2023, 11)]
    [InlineData(2024, 11)]
    [InlineData(2025, 13)]
    [InlineData(2026, 13)]
    public void Days_off_less_days_worked_are_the_statutory_days_of_the_notices_year(int year, int balance)
    {
        // By the notice's year, not the calendar's: a notice reaches back. What stands at last is read from the explanation.
        var days = DaysOf(year - 1).Concat(DaysOf(year)).Where(day => day.Year >= 2010);
        var standing = days.Select(day => WorkingCalendar.National.Explain(day).Value).Where(day => day.Notice?.Year == year).ToList();
        Assert.Equal(
            balance,
            standing.Count(day => !IsWeekend(day.Day) && !day.IsWorkingDay) - standing.Count(day => IsWeekend(day.Day) && day.IsWorkingDay));
    }

    [Fact]
    public void There_are_seventeen_yearly_notices_and_three_changes_in_the_order_of_publication()
    {
        Assert.Equal(17, HolidayNotices.All.Count(notice => notice.Effect == HolidayNoticeEffect.Annual));
        Assert.Equal(20, HolidayNotices.All.Count);
        Assert.Equal(HolidayNotices.All.OrderBy(notice => notice.PublishedOn), HolidayNotices.All);
        Assert.Equal(
            Instruments.Holidays.All.Where(notice => !notice.Equals(Instruments.Holidays.Hubei2020)),
            HolidayNotices.All.Select(notice => notice.Instrument));
        Assert.Equal("湖北省人民政府办公厅2020年2月1日通知", RegionalOverlay.Hubei.Notices[0].Name);
    }

    [Fact]
    public void The_longest_regular_break_is_the_nine_days_of_2026() =>
        Assert.Equal(9, HolidayNotices.All.SelectMany(notice => notice.Spans).Max(span => Period.DaysBetween(span.First, span.Last) + 1));

    [Fact]
    public void A_yearly_notice_with_another_balance_than_the_statutory_one_is_refused_unless_it_states_it()
    {
        Assert.Throws<ArgumentException>(() => Notice(null));
        Assert.Throws<ArgumentException>(() => Notice(HolidayBalance.Of(2, 0)));
        Assert.Equal(1, Notice(HolidayBalance.Of(1, 0)).Balance.Net);
    }

    [Fact]
    public void A_notice_that_contradicts_itself_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Change(HolidaySpan.Off("元旦", new(2027, 1, 1)), HolidaySpan.Off("元旦", new(2027, 1, 1))));
        Assert.Throws<ArgumentException>(() => Change(HolidaySpan.Off("元旦", new(2026, 11, 30))));
        Assert.Throws<ArgumentException>(() => Change());
        Assert.Throws<ArgumentException>(() => HolidaySpan.Worked("元旦", new(2027, 1, 1)));
        Assert.Throws<ArgumentException>(() => HolidaySpan.Off("元旦", new(2027, 1, 2), new(2027, 1, 1)));
    }

    internal static HolidayNotice Notice(HolidayBalance? stated) => HolidayNotice.Of(
        DocumentNumber.Of("测试发", 2026, 1), 2027, new(2026, 11, 30), new(2026, 11, 30), HolidayNoticeEffect.Annual, [HolidaySpan.Off("元旦", new(2027, 1, 1))], stated);

    private static HolidayNotice Change(params HolidaySpan[] spans) => HolidayNotice.Of(
        DocumentNumber.Of("测试发", 2026, 2), 2027, new(2026, 12, 1), new(2026, 12, 1), HolidayNoticeEffect.Adds, spans);

    private static IEnumerable<LocalDate> DaysOf(int year)
    {
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private static bool IsWorking(LocalDate day) => WorkingCalendar.National.IsWorkingDay(day).Value;

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static string Join(IEnumerable<LocalDate> days) => string.Join(' ', days.Select(day => day.ToString("MMdd", InvariantCulture)));
}
