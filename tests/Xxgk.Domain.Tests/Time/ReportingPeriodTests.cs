using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ReportingPeriodTests
{
    [Property]
    public Property What_is_written_is_read_back(ReportingPeriod period) =>
        (ReportingPeriod.Parse(period.ToString()) == period && ReportingPeriod.Parse(period.ToString()).Kind == period.Kind)
        .Collect(period.Kind);

    [Property]
    public bool Neighbours_adjoin_and_are_of_the_same_kind(ReportingPeriod period)
    {
        var next = period.Next;
        return next.Start == period.End.PlusDays(1) && period.Previous.End == period.Start.PlusDays(-1)
            && (period.Kind == ReportingPeriodKind.Custom || (next.Kind == period.Kind && next.Previous == period));
    }

    [Property]
    public bool It_contains_its_first_and_last_day_and_none_outside(ReportingPeriod period) =>
        period.Contains(period.Start) && period.Contains(period.End)
        && !period.Contains(period.Start.PlusDays(-1)) && !period.Contains(period.End.PlusDays(1));

    [Property]
    public bool Equal_days_make_equal_periods(ReportingPeriod period)
    {
        var same = ReportingPeriod.Between(period.Start, period.End);
        return same == period && same.Kind == period.Kind && same.GetHashCode() == period.GetHashCode();
    }

    [Property]
    public bool No_text_throws(string? text) => !ReportingPeriod.TryParse(text, out var period) || period.End >= period.Start;

    [Fact]
    public void Titles_are_those_of_a_report()
    {
        Assert.Equal("2020—2021学年", ReportingPeriod.Parse("2020-2021学年度").Title.Chinese);
        Assert.Equal("2021年", ReportingPeriod.Parse("2021年").Title.Chinese);
        Assert.Equal("2020年9月1日至2021年10月31日", ReportingPeriod.Parse("2020-09-01/2021-10-31").Title.Chinese);
        Assert.Equal("2020-09-01 to 2021-10-31", ReportingPeriod.Parse("2020-09-01/2021-10-31").Title.English);
    }

    [Fact]
    public void A_leap_year_and_a_common_year_are_calendar_years()
    {
        Assert.Equal(ReportingPeriodKind.CalendarYear, ReportingPeriod.Between(new(2020, 1, 1), new(2020, 12, 31)).Kind);
        Assert.Equal(ReportingPeriodKind.CalendarYear, ReportingPeriod.Between(new(2021, 1, 1), new(2021, 12, 31)).Kind);
        Assert.Equal(ReportingPeriodKind.Custom, ReportingPeriod.Between(new(2020, 1, 1), new(2020, 12, 30)).Kind);
    }

    [Theory]
    [InlineData("2021-10-31/2020-09-01")]
    [InlineData("2021-02-30/2021-10-31")]
    [InlineData("2021-02/2021-10")]
    [InlineData("1899")]
    [InlineData("1899-01-01/2021-10-31")]
    [InlineData("二〇二一")]
    public void Other_texts_are_refused(string text) => Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));

    [Fact]
    public void Periods_end_at_the_range()
    {
        Assert.Throws<InvalidOperationException>(() => ReportingPeriod.OfCalendarYear(1900).Previous);
        Assert.Throws<InvalidOperationException>(() => ReportingPeriod.OfCalendarYear(9999).Next);
        Assert.Throws<InvalidOperationException>(() => ReportingPeriod.Between(new(1900, 1, 5), new(1900, 1, 9)).Previous);
        Assert.Throws<InvalidOperationException>(() => ReportingPeriod.Between(new(9999, 12, 27), new(9999, 12, 28)).Next.Next);
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Between(new(2021, 1, 2), new(2021, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Between(new(1899, 12, 31), new(2021, 1, 1)));
    }
}
