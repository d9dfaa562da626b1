using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Theory]
    [InlineData("2010-02-10", 15, "2010-03-08")]
    [InlineData("2011-12-30", 15, "2012-01-21")]
    [InlineData("2020-01-17", 20, "2020-02-21")]
    [InlineData("2024-02-09", 1, "2024-02-18")]
    [InlineData("2026-12-03", 20, "2026-12-31")]
    [Provision("《中华人民共和国民法典》第二百零一条")]
    public void The_first_day_of_a_period_is_not_counted(string start, int days, string due) =>
        Assert.Equal(Day(due), Calendar.Add(Day(start), WorkingDays.Of(days)).Value);

    [Theory]
    [InlineData(2021, 3, 5)]
    [InlineData(2023, 11, 17)]
    public void Receipt_on_a_Friday_and_on_the_weekend_after_it_give_the_same_due_date(int year, int month, int day)
    {
        var friday = new LocalDate(year, month, day);
        var due = Calendar.Add(friday, WorkingDays.Of(15));
        Assert.Equal(due, Calendar.Add(friday.PlusDays(1), WorkingDays.Of(15)));
        Assert.Equal(due, Calendar.Add(friday.PlusDays(2), WorkingDays.Of(15)));
    }

    [Fact]
    public void Beyond_the_last_notice_the_answer_is_uncovered_and_names_the_notice()
    {
        var due = Calendar.Add(new(2026, 12, 4), WorkingDays.Of(20));
        Assert.Equal(CoverageStatus.NotCovered, due.Status);
        Assert.Equal("2027年节假日安排通知尚未收录", due.Missing.Chinese);
        Assert.Equal("the holiday notice for 2027 is not known", due.Missing.English);
        Assert.False(due.TryGetValue(out _));
        Assert.Throws<InvalidOperationException>(() => due.Value);
        Assert.Equal("2027年至2028年节假日安排通知尚未收录", Calendar.IsWorkingDay(new(2028, 3, 1)).Missing.Chinese);
    }

    [Fact]
    public void A_start_before_2010_is_uncovered()
    {
        var due = Calendar.Add(new(2009, 12, 31), WorkingDays.Of(1));
        Assert.False(due.HasValue);
        Assert.Equal("2010年以前的节假日安排通知未收录", due.Missing.Chinese);
        Assert.False(Calendar.Count(new(2009, 12, 31), new(2010, 1, 4)).HasValue);
        Assert.Equal(new(2010, 1, 4), Calendar.Add(new(2010, 1, 1), WorkingDays.Of(1)).Value);
        Assert.False(Calendar.IsWorkingDay(new(-5, 1, 1)).HasValue);
    }

    [Fact]
    public void The_last_three_days_of_December_before_the_next_notice_are_covered_and_marked()
    {
        Assert.Equal(CoverageStatus.Covered, Calendar.IsWorkingDay(new(2026, 12, 28)).Status);
        for (var day = 29; day <= 31; day++)
        {
            var answer = Calendar.IsWorkingDay(new(2026, 12, day));
            Assert.Equal(CoverageStatus.Provisional, answer.Status);
            Assert.Equal("2027年节假日安排通知尚未收录", answer.Missing.Chinese);
            Assert.Equal(CoverageStatus.Covered, Calendar.IsWorkingDay(new(2025, 12, day)).Status);
        }

        Assert.Equal(CoverageStatus.Provisional, Calendar.Add(new(2026, 12, 3), WorkingDays.Of(20)).Status);
        Assert.Equal(CoverageStatus.Provisional, Calendar.Count(new(2026, 12, 1), new(2026, 12, 30)).Status);
        Assert.Equal(CoverageStatus.Covered, Calendar.Count(new(2026, 12, 1), new(2026, 12, 28)).Status);
    }

    [Fact]
    public void The_calendar_says_how_far_it_reaches()
    {
        Assert.Equal(new(2010, 1, 1), Calendar.CoveredFrom);
        Assert.Equal(new(2026, 12, 31), Calendar.CoveredThrough);
        Assert.Equal(new(2026, 12, 3), Calendar.LatestStart(WorkingDays.Of(20)));
        Assert.Equal(new(2026, 12, 30), Calendar.LatestStart(WorkingDays.Of(1)));
        Assert.Null(Calendar.LatestStart(WorkingDays.Of(100_000)));
        Assert.Equal("全国工作日历，2010年1月1日至2026年12月31日", Calendar.ToString());
    }

    [Fact]
    public void A_period_has_at_least_one_working_day_and_counts_run_forward()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(new(2021, 1, 1), default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.LatestStart(default));
        Assert.Throws<ArgumentException>(() => Calendar.Count(new(2021, 1, 2), new(2021, 1, 1)));
        Assert.Equal(0, Calendar.Count(new(2021, 1, 1), new(2021, 1, 1)).Value.Count);
        Assert.Throws<ArgumentException>(() => Calendar.IsWorkingDay(new LocalDate(2021, 1, 1).WithCalendar(CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData("2021-09-15", 15, "2021-09-30")]
    [InlineData("2021-09-16", 15, "2021-10-08")]
    [InlineData("2021-09-24", 15, "2021-10-09")]
    [Provision("《中华人民共和国民法典》第二百零三条")]
    public void A_period_of_calendar_days_that_ends_on_a_rest_day_goes_on_to_the_next_working_day(string start, int days, string due) =>
        Assert.Equal(Day(due), Calendar.AddCalendarDays(Day(start), days).Value);

    [Fact]
    public void A_period_of_calendar_days_ends_where_the_coverage_ends()
    {
        Assert.Equal(CoverageStatus.Provisional, Calendar.AddCalendarDays(new(2026, 12, 16), 15).Status);
        Assert.Equal("2027年节假日安排通知尚未收录", Calendar.AddCalendarDays(new(2026, 12, 20), 15).Missing.Chinese);
        Assert.False(Calendar.AddCalendarDays(new(9999, 12, 31), 15).HasValue);
        Assert.False(Calendar.AddCalendarDays(new(2009, 12, 31), 15).HasValue);
    }

    [Fact]
    public void A_host_can_add_the_next_notice()
    {
        var notice = HolidayNoticesTests.Notice(HolidayBalance.Of(1, 0));
        var longer = Calendar.WithNotice(notice);
        Assert.Equal(new(2027, 12, 31), longer.CoveredThrough);
        Assert.False(longer.IsWorkingDay(new(2027, 1, 1)).Value);
        Assert.Equal(CoverageStatus.Covered, longer.IsWorkingDay(new(2026, 12, 31)).Status);
        Assert.Same(longer, longer.WithNotice(HolidayNoticesTests.Notice(HolidayBalance.Of(1, 0))));
        Assert.Throws<ArgumentException>(() => longer.WithNotice(HolidayNotice.Of(
            DocumentNumber.Of("测试发", 2026, 1), 2027, notice.IssuedOn, notice.PublishedOn, HolidayNoticeEffect.Adds, [HolidaySpan.Off("元旦", new(2027, 1, 4))])));
        Assert.Equal(new(2026, 12, 31), Calendar.CoveredThrough);
        Assert.Equal(new(2026, 12, 31), longer.AsKnownOn(new(2026, 11, 29)).CoveredThrough);
    }

    [Fact]
    public void A_notice_for_a_year_too_far_or_a_change_to_a_year_not_arranged_is_refused()
    {
        var known = Calendar.AsKnownOn(new(2025, 1, 1));
        Assert.Throws<ArgumentException>(() => known.WithNotice(HolidayNoticesTests.Notice(HolidayBalance.Of(1, 0))));
        Assert.Throws<ArgumentException>(() => Calendar.AsKnownOn(new(2018, 1, 1)).WithNotice(HolidayNotices.LabourDay2019));
        Assert.Throws<ArgumentException>(() => WorkingCalendar.Of([HolidayNotices.For2010, HolidayNotices.For2012]));
        Assert.Throws<ArgumentException>(() => WorkingCalendar.Of([]));
    }

    [Fact]
    public void Hubei_2020_went_back_to_work_on_14_February()
    {
        Assert.True(RegionalOverlay.TryFind("湖北省", out var region));
        var hubei = Calendar.WithOverlay(region);
        Assert.False(hubei.IsWorkingDay(new(2020, 2, 13)).Value);
        Assert.True(hubei.IsWorkingDay(new(2020, 2, 14)).Value);
        Assert.True(Calendar.IsWorkingDay(new(2020, 2, 3)).Value);
        Assert.Equal(new(2020, 2, 14), hubei.Add(new(2020, 1, 23), WorkingDays.Of(1)).Value);
        Assert.True(hubei.AsKnownOn(new(2020, 1, 31)).IsWorkingDay(new(2020, 2, 3)).Value);
        Assert.False(RegionalOverlay.TryFind("北京", out _));
    }

    internal static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
