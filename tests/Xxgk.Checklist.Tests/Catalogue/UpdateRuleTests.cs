using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Catalogue;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class UpdateRuleTests
{
    [Property]
    public bool The_text_form_is_read_back(UpdateRule rule) => rule.Equals(UpdateRule.Parse(rule.ToString()));

    [Property]
    public bool Any_text_is_answered_without_an_exception(string? text) => UpdateRule.TryParse(text, out var rule) == (rule is not null);

    [Theory]
    [InlineData("变动即更", "变动即更")]
    [InlineData("每年10月", "每年10月")]
    [InlineData("每年１０月份", "每年10月")]
    [InlineData("每年 12 月 - 1 月", "每年12月-1月")]
    [InlineData("每年12月—次年1月", "每年12月-1月")]
    [InlineData("每年1月至2月", "每年1月-2月")]
    [InlineData("每年1-2月", "每年1月-2月")]
    [InlineData("长期公开", "长期公开")]
    public void The_forms_of_real_catalogues_are_read(string printed, string canonical) => Assert.Equal(canonical, UpdateRule.Parse(printed).ToString());

    [Theory]
    [InlineData("每年13月")]
    [InlineData("每年0月")]
    [InlineData("10月")]
    [InlineData("每年")]
    [InlineData("")]
    public void Other_texts_are_no_rule(string text)
    {
        Assert.False(UpdateRule.TryParse(text, out _));
        Assert.Throws<FormatException>(() => UpdateRule.Parse(text));
    }

    [Property]
    public Property The_planned_day_lies_in_the_period_and_ends_a_planned_month(UpdateRule rule, ReportingPeriod period)
    {
        var day = rule.LatestPlannedDay(period);
        return (day is not { } planned
                || (period.Contains(planned) && planned.Month == rule.LastMonth && planned.PlusDays(1).Month != planned.Month))
            .Classify(day is not null, "planned");
    }

    [Property]
    public bool A_yearly_rule_plans_one_day_in_every_academic_year(AcademicYear year, UpdateRule rule) =>
        (rule.Kind == UpdateRuleKind.YearlyIn) == (rule.LatestPlannedDay(ReportingPeriod.Of(year)) is not null);

    [Fact]
    public void December_to_January_ends_in_January_of_the_academic_year() =>
        Assert.Equal(new LocalDate(2021, 1, 31), UpdateRule.Parse("每年12月-1月").LatestPlannedDay(ReportingPeriod.Of(AcademicYear.Starting(2020))));
}
