using Xxgk.Reporting;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Reporting;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
[Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
public class ReportingDutyTests
{
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Of(AcademicYear.Starting(2020));

    private static readonly Institution VocationalCollege =
        new("山东科技职业学院", new InstitutionProfile(InstitutionKind.HigherVocationalCollege, Ownership.Public, Affiliation.OtherProvincialDepartment))
        {
            Province = "山东省",
            SuperiorBodies = ["山东省工业和信息化厅", "山东省教育厅"],
        };

    [Property]
    public bool The_report_is_due_on_the_first_31_October_not_before_the_end_of_its_period(ReportingPeriod period)
    {
        var due = ReportingDuty.For(period).DueOn;
        return due is { Month: 10, Day: 31 } && due >= period.End && due.PlusYears(-1) < period.End;
    }

    [Property]
    public bool On_every_day_the_report_on_the_academic_year_before_is_the_one_in_question(LocalDate day)
    {
        var duty = ReportingDuty.At(day);
        return duty.Period.Kind == ReportingPeriodKind.AcademicYear && duty.Period.Next.Contains(day);
    }

    [Property]
    public bool A_report_once_late_stays_late(ReportingPeriod period, LocalDate published, LocalDate day)
    {
        var duty = ReportingDuty.For(period);
        if (duty.Basis is null || day < published || published <= duty.DueOn)
        {
            return true;
        }

        return duty.StateAt(day, PartialDate.Of(published)) is { State: ReportingState.PublishedLate } standing && duty.DueOn.PlusDays(standing.Days) == published;
    }

    [Property]
    public Property Before_it_is_published_the_days_count_down_and_then_up(ReportingPeriod period, LocalDate day)
    {
        var duty = ReportingDuty.For(period);
        var standing = duty.StateAt(day);
        return (standing.State switch
        {
            ReportingState.NoDuty => duty.Basis is null,
            ReportingState.NotYetDue => day <= period.End && day.PlusDays(standing.Days) == duty.DueOn,
            ReportingState.Open => day > period.End && day.PlusDays(standing.Days) == duty.DueOn,
            ReportingState.DueToday => day == duty.DueOn,
            ReportingState.Overdue => duty.DueOn.PlusDays(standing.Days) == day && standing.Days > 0,
            _ => false,
        }).Collect(standing.State);
    }

    [Property]
    public bool What_is_published_after_the_day_is_not_seen(ReportingPeriod period, LocalDate day, PartialDate published)
    {
        var duty = ReportingDuty.For(period);
        return !(published.Earliest > day) || duty.StateAt(day, published) == duty.StateAt(day);
    }

    [Theory]
    [InlineData("2021-08-31", null, ReportingState.NotYetDue, 61, "报告期未满，报告最迟应于2021年10月31日公开。")]
    [InlineData("2021-09-01", null, ReportingState.Open, 60, "报告最迟应于2021年10月31日公开，还有60日。")]
    [InlineData("2021-10-31", null, ReportingState.DueToday, 0, "报告最迟应于今日（2021年10月31日）公开。")]
    [InlineData("2021-11-01", null, ReportingState.Overdue, 1, "报告最迟应于2021年10月31日公开，已逾期1日。")]
    [InlineData("2021-12-31", "2021-10-31", ReportingState.Published, 0, "报告已按时公开（最迟2021年10月31日）。")]
    [InlineData("2021-12-31", "2021-10", ReportingState.Published, 0, "报告已按时公开（最迟2021年10月31日）。")]
    [InlineData("2021-12-31", "2021-11-18", ReportingState.PublishedLate, 18, "报告最迟应于2021年10月31日公开，实际逾期18日。")]
    [InlineData("2021-12-31", "2021-11", ReportingState.PublishedLate, 1, "报告最迟应于2021年10月31日公开，实际逾期至少1日。")]
    [InlineData("2021-12-31", "2021", ReportingState.PublishedOnUnknownDay, 0, "报告已公开，公开日期不详，是否按时（最迟2021年10月31日）无法核定。")]
    [InlineData("2021-12-31", "unknown", ReportingState.PublishedOnUnknownDay, 0, "报告已公开，公开日期不详，是否按时（最迟2021年10月31日）无法核定。")]
    [InlineData("2021-11-01", "2021-11-18", ReportingState.Overdue, 1, "报告最迟应于2021年10月31日公开，已逾期1日。")]
    public void The_report_on_2020_to_2021(string day, string? published, ReportingState state, int days, string chinese)
    {
        var standing = ReportingDuty.For(Year2020).StateAt(
            PartialDate.Parse(day).Earliest!.Value, published is null ? null : PartialDate.Parse(published));
        Assert.Equal((state, days, chinese), (standing.State, standing.Days, standing.Wording.Chinese));
        Assert.NotEmpty(standing.Wording.English);
    }

    [Fact]
    public void A_due_date_on_a_rest_day_does_not_move()
    {
        var duty = ReportingDuty.For(Year2020);
        Assert.Equal(IsoDayOfWeek.Sunday, duty.DueOn.DayOfWeek);
        Assert.Equal(ReportingState.Overdue, duty.StateAt(new(2021, 11, 1)).State);
    }

    [Theory]
    [InlineData("2020", 2021)]
    [InlineData("2019-09-01/2020-10-31", 2020)]
    [InlineData("2019-11-01/2020-11-15", 2021)]
    [InlineData("2025-01-01/2025-10-31", 2025)]
    public void Other_periods_are_due_on_the_next_31_October(string period, int year) =>
        Assert.Equal(new(year, 10, 31), ReportingDuty.For(ReportingPeriod.Parse(period)).DueOn);

    [Fact]
    [Provision("《高等学校信息公开办法》第二十四条")]
    public void The_rule_in_force_on_the_due_date_governs()
    {
        Assert.Null(ReportingDuty.For(ReportingPeriod.Of(AcademicYear.Starting(2008))).Basis);
        Assert.Equal(ReportingState.NoDuty, ReportingDuty.For(ReportingPeriod.Of(AcademicYear.Starting(2008))).StateAt(new(2021, 1, 1)).State);
        Assert.Equal(Instruments.Measures.Article(24), ReportingDuty.For(ReportingPeriod.Of(AcademicYear.Starting(2012))).Basis);
        Assert.Equal(Instruments.ChecklistNotice2014.Part(3), ReportingDuty.For(ReportingPeriod.Of(AcademicYear.Starting(2013))).Basis);
    }

    [Fact]
    public void The_report_goes_to_the_public_the_province_and_the_superior_body_where_that_is_another()
    {
        var addressees = ReportingDuty.For(Year2020, VocationalCollege).Addressees;
        Assert.Equal(["社会公众", "山东省教育厅", "山东省工业和信息化厅"], addressees.Select(addressee => addressee.Name.Chinese));
        Assert.Contains("未核实", addressees[2].Remark.Chinese, StringComparison.Ordinal);
        Assert.All(addressees, addressee => Assert.Equal(Instruments.ChecklistNotice2014.Part(3), addressee.Basis));
    }

    [Fact]
    public void A_school_of_the_education_department_sends_it_there_once()
    {
        var college = new Institution("某学院", new InstitutionProfile(InstitutionKind.JuniorCollege, affiliation: Affiliation.ProvincialEducationDepartment)) { Province = "甘肃省" };
        Assert.Equal(["社会公众", "甘肃省省级教育行政部门"], ReportingDuty.For(Year2020, college).Addressees.Select(addressee => addressee.Name.Chinese));
    }

    [Fact]
    public void Where_nothing_is_stated_of_the_school_the_superior_body_is_named_with_a_remark()
    {
        var addressees = ReportingDuty.For(Year2020).Addressees;
        Assert.Equal(["社会公众", "所在地省级教育行政部门", "上级主管部门"], addressees.Select(addressee => addressee.Name.Chinese));
        Assert.Contains("隶属关系未说明", addressees[2].Remark.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_school_of_a_central_body_sends_it_there_without_doubt()
    {
        var university = new Institution("某大学", new InstitutionProfile(InstitutionKind.University, Ownership.Public, Affiliation.CentralMinistry)) { SuperiorBodies = ["教育部"] };
        var last = ReportingDuty.For(Year2020, university).Addressees[^1];
        Assert.Equal(("教育部", default), (last.Name.Chinese, last.Remark));
    }

    [Fact]
    public void A_province_may_set_a_day_for_filing_apart()
    {
        var duty = ReportingDuty.For(ReportingPeriod.Of(AcademicYear.Starting(2017)), VocationalCollege, FilingDate.Shandong2018);
        Assert.Equal((new LocalDate(2018, 10, 31), new LocalDate(2018, 11, 10)), (duty.DueOn, duty.Filing!.By));
        Assert.Null(ReportingDuty.For(Year2020).Filing);
    }

    [Fact]
    public void Days_beyond_the_known_years_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingDuty.At(new(1901, 8, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingDuty.For(ReportingPeriod.OfCalendarYear(9999)));
        Assert.Equal("2020—2021学年报告，最迟2021年10月31日公开", ReportingDuty.For(Year2020).ToString());
    }
}
