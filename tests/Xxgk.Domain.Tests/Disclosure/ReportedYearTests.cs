using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ReportedYearTests
{
    [Property]
    public bool What_is_written_is_read_back(ReportedYear year) => ReportedYear.Parse(year.ToString()) == year;

    [Property]
    public bool A_year_is_a_period(ReportedYear year) =>
        year.Period.Start.Year == year.StartYear
        && year.Period.Kind == (year.IsAcademicYear ? ReportingPeriodKind.AcademicYear : ReportingPeriodKind.CalendarYear);

    [Fact]
    public void An_academic_year_and_a_calendar_year_are_not_equal() =>
        Assert.NotEqual(ReportedYear.Parse("2020-2021"), ReportedYear.Parse("2020"));

    [Theory]
    [InlineData("")]
    [InlineData("2020-2022")]
    [InlineData("2020-2020")]
    [InlineData("2020—2021")]
    [InlineData("1899")]
    [InlineData("+202")]
    [InlineData("20 0")]
    [InlineData("2020-09")]
    public void Other_texts_are_refused(string text) => Assert.Throws<FormatException>(() => ReportedYear.Parse(text));

    [Fact]
    public void The_default_is_no_year()
    {
        ReportedYear none = default;
        Assert.True(none.IsNone);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Equal("未说明所属年度", none.Wording.Chinese);
        Assert.Throws<InvalidOperationException>(() => none.Period);
    }
}
