using Xxgk.Specification;

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>Findings name what they rest on: a change, the school's own limit, records of other years, dates that are not exact.</summary>
public sealed class FindingCauseTests
{
    private const string AsOf = "2021-10-31";

    [Fact]
    public void A_change_that_is_not_shown_is_said_to_lack_its_update()
    {
        var record = Record(Rules, "2015-03-10", [Shown("2015-03-12")], changes: ["2021-03-10"]);

        Assert.EndsWith(
            "变更后最迟应于2021年4月8日更新，截至2021年10月31日未查到变更后的更新记录，逾期140个工作日，请更新或说明理由。",
            School.With(record).At(AsOf).Finding("XXGK2002", Rules).Message.Chinese,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_is_shown_late_is_said_to_be_updated_late()
    {
        var record = Record(Rules, "2015-03-10", [Shown("2015-03-12"), Shown("2021-05-20")], changes: ["2021-03-10"]);

        Assert.EndsWith("变更后最迟应于2021年4月8日更新，实际于2021年5月20日更新，逾期29个工作日。", School.With(record).At(AsOf).Finding("XXGK2001", Rules).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extract_accuses_nobody_of_a_change_that_it_does_not_speak_of()
    {
        var record = Record(Rules, "2015-03-10", [Shown("2015-03-12")], changes: ["2021-03-10"]);
        var statement = (School.With(record) with { Source = RegisterSource.Extract }).At(AsOf);

        Assert.Equal(DisclosureState.NotStated, statement.Of(Rules).State);
        Assert.DoesNotContain(statement.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_lateness_by_the_schools_own_limit_names_it_and_not_the_legal_provision()
    {
        var catalogue = new DisclosureCatalogue("目录", [new CatalogueEntry("1", "干部任免", [Appointments.Reference]) { OwnLimit = TimeLimit.WorkingDaysAfter(4) }]);
        var finding = (School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-17")])) with { Catalogue = catalogue }).At(AsOf).Finding("XXGK2001", Appointments);

        Assert.Contains("按本校目录所列时限最迟应于2021年3月16日公开", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("under the school's own limit", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(Appointments.Provision, finding.Provision);
        Assert.True(Assert.IsType<DisclosedLate>(finding).IsByOwnLimit);
    }

    [Fact]
    public void The_legal_limit_that_decides_beside_an_own_one_is_named_as_such()
    {
        var catalogue = new DisclosureCatalogue("目录", [new CatalogueEntry("1", "干部任免", [Appointments.Reference]) { OwnLimit = TimeLimit.CalendarDaysAfter(60) }]);
        var finding = (School.With(Record(Appointments, "2021-03-10", [Shown("2021-04-09")])) with { Catalogue = catalogue }).At(AsOf).Finding("XXGK2001", Appointments);

        Assert.DoesNotContain("本校目录", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(Appointments.LimitBasis, finding.Provision);
    }

    [Fact]
    public void A_part_without_a_record_says_how_many_records_of_it_belong_to_other_periods()
    {
        var statement = School.With(Record(WorkPlan, "2019-10-10", [Shown("2019-10-20")])).At(AsOf);

        Assert.EndsWith("请公开或说明理由。台账中该事项的1条记录计入其他报告期。", statement.Finding("XXGK2003", WorkPlan).Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(1, Assert.IsType<NoRecordOfDisclosure>(statement.Finding("XXGK2003", WorkPlan)).RecordsElsewhere);
    }

    [Fact]
    public void Where_too_many_dates_are_not_exact_only_what_the_publications_allow_is_possible()
    {
        var shown = Enumerable.Range(0, 12).Select(month => Shown("2021")).ToList();
        var record = Record(Appointments, "2021", shown, year: "2020-2021");
        var finding = School.With(record).At(AsOf).Finding("XXGK2014", Appointments);

        Assert.Contains("（日期不确切之处过多）", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(DisclosureState.Disclosed, School.With(record).At(AsOf, Appointments).State);
    }

    [Theory]
    [InlineData("2019-2020", "2020-10-30", Timeliness.OnTime)]
    [InlineData("2019-2020", "2020-11-02", Timeliness.Late)]
    [InlineData("2020-2021", "2021-10-30", Timeliness.OnTime)]
    [InlineData(null, "2021-10-30", Timeliness.OnTime)] // made on 20 September of that year
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void In_a_period_that_holds_31_October_twice_the_year_that_a_report_is_for_tells_which_counts(string? year, string shown, Timeliness timeliness)
    {
        var period = ReportingPeriod.Parse("2020-09-01/2021-10-31");
        var made = shown[..4] + "-09-20";
        var part = (School.With(Record(AnnualReport, made, [Shown(shown)], year: year)) with { Period = period }).At("2021-12-31", AnnualReport);

        Assert.Equal((1, timeliness), (part.ObligationCount, part.Timeliness));
    }

    [Fact]
    public void Nothing_is_assessed_at_a_day_on_which_the_list_did_not_exist()
    {
        var statement = (School.With(Record(Appointments, "2013-10-10")) with { Period = ReportingPeriod.Of(AcademicYear.Starting(2013)) }).At("2014-07-24");

        Assert.False(statement.IsAssessed);
        Assert.Empty(statement.Findings);
        Assert.All(statement.Items, item => Assert.Equal("核对截止日早于清单施行，不按清单核对。", item.Parts[0].Reason.Chinese));
    }
}
