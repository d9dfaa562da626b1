using static Xxgk.Domain.Tests.Time.WorkingCalendarTests;

namespace Xxgk.Domain.Tests.Time;

public class WorkingCalendarKnowledgeTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact]
    public void What_is_known_in_the_far_future_is_the_calendar() => Assert.Same(Calendar, Calendar.AsKnownOn(new(9999, 12, 31)));

    [Theory]
    [InlineData("2015-09-03", true, "2015-05-13")]
    [InlineData("2015-09-04", true, "2015-05-13")]
    [InlineData("2015-09-06", false, "2015-05-13")]
    [InlineData("2019-04-28", false, "2019-03-22")]
    [InlineData("2019-05-02", true, "2019-03-22")]
    [InlineData("2019-05-03", true, "2019-03-22")]
    [InlineData("2019-05-05", false, "2019-03-22")]
    [InlineData("2020-01-31", true, "2020-01-27")]
    [InlineData("2020-02-01", true, "2020-01-27")]
    public void A_change_is_known_from_the_day_of_its_publication(string day, bool wasWorking, string published)
    {
        var before = Calendar.AsKnownOn(Day(published).PlusDays(-1)).IsWorkingDay(Day(day));
        var after = Calendar.AsKnownOn(Day(published)).IsWorkingDay(Day(day));
        Assert.Equal(wasWorking, before.Value);
        Assert.Equal(!wasWorking, after.Value);
    }

    [Theory]
    [InlineData("2020-02-03")]
    [InlineData("2020-02-07")]
    [InlineData("2020-02-13")]
    public void The_change_of_a_region_is_known_from_the_day_of_its_publication(string day)
    {
        var hubei = Calendar.WithOverlay(RegionalOverlay.Hubei);
        Assert.True(hubei.AsKnownOn(new(2020, 1, 31)).IsWorkingDay(Day(day)).Value);
        Assert.False(hubei.AsKnownOn(new(2020, 2, 1)).IsWorkingDay(Day(day)).Value);
    }

    [Fact]
    public void A_deadline_moved_when_the_holiday_was_extended()
    {
        var period = WorkingDays.Of(20);
        Assert.Equal(new(2020, 2, 19), Calendar.AsKnownOn(new(2020, 1, 26)).Add(new(2020, 1, 17), period).Value);
        Assert.Equal(new(2020, 2, 21), Calendar.AsKnownOn(new(2020, 1, 27)).Add(new(2020, 1, 17), period).Value);
    }

    [Fact]
    public void A_notice_that_was_not_published_yet_is_missing()
    {
        var before = Calendar.AsKnownOn(new(2021, 10, 24)).IsWorkingDay(new(2022, 1, 4));
        Assert.Equal("截至2021年10月24日2022年节假日安排通知尚未公布", before.Missing.Chinese);
        Assert.Equal("the holiday notice for 2022 was not published by 2021-10-24", before.Missing.English);
        Assert.True(Calendar.AsKnownOn(new(2021, 10, 25)).IsWorkingDay(new(2022, 1, 4)).Value);
    }

    [Fact]
    public void The_last_days_of_a_year_are_provisional_until_the_next_notice_is_published()
    {
        var before = Calendar.AsKnownOn(new(2018, 12, 5));
        Assert.Equal(CoverageStatus.Provisional, before.IsWorkingDay(new(2018, 12, 31)).Status);
        Assert.True(before.IsWorkingDay(new(2018, 12, 31)).Value);
        Assert.False(Calendar.AsKnownOn(new(2018, 12, 6)).IsWorkingDay(new(2018, 12, 31)).Value);
    }

    [Fact]
    public void Before_the_first_notice_nothing_is_known()
    {
        var nothing = Calendar.AsKnownOn(new(2009, 12, 7));
        Assert.Null(nothing.CoveredThrough);
        Assert.Null(nothing.LatestStart(WorkingDays.Of(1)));
        Assert.False(nothing.IsWorkingDay(new(2010, 1, 4)).HasValue);
        Assert.False(nothing.Add(new(2010, 1, 4), WorkingDays.Of(1)).HasValue);
        Assert.False(nothing.Count(new(2010, 1, 4), new(2010, 1, 4)).HasValue);
        Assert.Equal(CoverageStatus.Guessed, nothing.Guessing().IsWorkingDay(new(2010, 1, 4)).Status);
    }
}
