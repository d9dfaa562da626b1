using Xxgk.Specification;

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>What a record says in one place against what it says in another: reported as such, and nobody is accused because of it.</summary>
public sealed class ContradictionTests
{
    private const string AsOf = "2021-10-31";

    [Fact]
    public void A_publication_that_ends_before_it_begins_is_a_contradiction_and_not_taken_down_early()
    {
        var statement = School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-12", "2021-02-12")])).At(AsOf);

        Assert.Equal((DisclosureState.Disclosed, Timeliness.OnTime), (statement.Of(Appointments).State, statement.Of(Appointments).Timeliness));
        Assert.Equal(
            "第25项『校内中层干部任免、人员招聘信息』（校内中层干部任免）撤下日期（2021年2月12日）早于公开日期（2021年3月12日），日期矛盾，请核实。",
            statement.Finding("XXGK2029", Appointments).Message.Chinese);
        Assert.DoesNotContain(statement.FindingsOn(Appointments), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_change_before_the_making_is_a_contradiction_and_no_duty()
    {
        var statement = School.With(Record(Rules, "2021-03-10", [Shown("2021-03-12")], changes: ["2020-11-02"])).At(AsOf);

        Assert.Equal((DisclosureState.Disclosed, 1), (statement.Of(Rules).State, statement.Of(Rules).ObligationCount));
        Assert.Contains("变更日期（2020年11月2日）早于生成日期（2021年3月10日）", statement.Finding("XXGK2029", Rules).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeal_before_the_making_is_a_contradiction_and_not_used()
    {
        var statement = School.With(Record(Rules, "2021-03-10", [Shown("2021-03-12")], repealed: "2020-11")).At(AsOf);

        Assert.Equal(DisclosureState.Disclosed, statement.Of(Rules).State);
        Assert.Contains("the date of repeal (2020-11) lies before the date of making (2021-03-10)", statement.Finding("XXGK2029", Rules).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Expired_before_its_term_is_a_contradiction_though_the_reason_stands()
    {
        var statement = School.With(Record(Appointments, "2021-06-15", [Shown("2021-06-16", "2021-06-20", EndReason.Expired, "2021-06-23")])).At(AsOf);

        Assert.Equal(DisclosureState.NoticeExpired, statement.Of(Appointments).State);
        Assert.Contains("撤下日期（2021年6月20日）早于公示期（2021年6月23日）", statement.Finding("XXGK2029", Appointments).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_is_written_twice_is_one()
    {
        var part = School.With(Record(Rules, "2015-03-10", [Shown("2015-03-12")], changes: ["2021-06-01", "2021-06-01"])).At(AsOf, Rules);

        Assert.Equal((DisclosureState.Overdue, 1), (part.State, part.ObligationCount));
    }

    [Theory]
    [InlineData("2021-03-10", "2021-03")] // the end may be as late as the 31st
    [InlineData("2021", "2021-03-12")]
    [InlineData("unknown", "2020-03-12")]
    public void Dates_that_may_agree_are_no_contradiction(string made, string until) =>
        Assert.DoesNotContain(
            School.With(Record(Appointments, made, [Shown("2021-03-12", until == "2020-03-12" ? null : until)])).At(AsOf).FindingsOn(Appointments),
            finding => string.Equals(finding.Code, "XXGK2029", StringComparison.Ordinal));

    [Fact]
    public void A_making_typed_a_year_late_is_seen_by_its_publication()
    {
        var statement = School.With(Record(WorkPlan, "2021-12-05", [Shown("2020-12-10")])).At(AsOf);

        Assert.Equal((DisclosureState.Disclosed, Timeliness.DatesContradict), (statement.Of(WorkPlan).State, statement.Of(WorkPlan).Timeliness));
        Assert.Equal("r-1", statement.Finding("XXGK2010", WorkPlan).Subject.RecordId);
    }

    [Fact]
    public void What_is_withheld_or_for_those_who_ask_or_for_the_campus_but_open_to_society_contradicts_its_scope()
    {
        var withheld = DisclosureScope.Withheld("涉及个人隐私", Instruments.Measures.Article(10).Item(3));

        Assert.Equal(
            "第25项『校内中层干部任免、人员招聘信息』（校内中层干部任免）列为不予公开，台账中却有面向社会公开的记录，请核实公开属性。",
            Found(withheld, Shown("2021-03-12"))!.Message.Chinese);
        Assert.NotNull(Found(DisclosureScope.UponRequest, Shown("2021-03-12")));
        Assert.NotNull(Found(DisclosureScope.CampusOnly("涉及内部管理"), Shown("2021-03-12")));
        Assert.Null(Found(DisclosureScope.Proactive, Shown("2021-03-12")));
        Assert.Null(Found(withheld, Shown("2021-03-12", "2021-04-12")));
        Assert.Null(Found(withheld, OnCampus("2021-03-12")));

        static Finding? Found(DisclosureScope scope, Publication shown) =>
            School.With(Record(Appointments, "2021-03-10", [shown], scope: scope)).At(AsOf).FindingsOn(Appointments)
                .SingleOrDefault(finding => string.Equals(finding.Code, "XXGK2030", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_withheld_does_not_count_as_published_in_the_rate()
    {
        var withheld = DisclosureScope.Withheld("涉及个人隐私", Instruments.Measures.Article(10).Item(3));

        Assert.Equal(0, School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-12")], scope: withheld)).At(AsOf, Appointments).PublishedCount);
    }

    [Theory]
    [Provision("《高等学校信息公开办法》第五条")]
    [InlineData(ReviewResult.Failed, "2021-03-09", "的审查（审批）未通过，却已于2021年3月12日公开，请核实。")]
    [InlineData(ReviewResult.Failed, "2021-03-15", "的审查（审批）未通过，却已于2021年3月12日公开，请核实。")]
    [InlineData(ReviewResult.Open, "unknown", "的审查（审批）尚未办结，却已于2021年3月12日公开，请核实。")]
    public void Published_though_a_review_failed_or_is_open_is_to_be_checked(ReviewResult result, string on, string words)
    {
        var record = Record(Appointments, "2021-03-08", [Shown("2021-03-12")], reviews: [Reviewed(ReviewKind.SecrecyReview, result, on)]);
        var finding = Assert.Single(School.With(record).At(AsOf).FindingsOn(Appointments));

        Assert.Equal(("XXGK2031", Severity.Warning), (finding.Code, finding.Severity));
        Assert.EndsWith(words, finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_failed_and_was_passed_later_is_passed()
    {
        var record = Record(Appointments, "2021-03-01", [Shown("2021-03-12")], reviews:
            [Reviewed(ReviewKind.Approval, ReviewResult.Failed, "2021-03-03"), Reviewed(ReviewKind.Approval, ReviewResult.Passed, "2021-03-08")]);

        Assert.Empty(School.With(record).At(AsOf).FindingsOn(Appointments));
    }

    [Fact]
    public void An_open_review_of_an_update_that_is_still_to_come_says_nothing_of_the_text_that_is_up()
    {
        var record = Record(Rules, "2015-03-10", [Shown("2015-03-12")], changes: ["2021-10-20"], reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Open, "unknown")]);

        Assert.DoesNotContain(School.With(record).At(AsOf).FindingsOn(Rules), finding => finding.Severity != Severity.Note);
    }

    [Fact]
    public void What_failed_its_review_and_is_not_published_must_name_a_ground()
    {
        var record = Record(Appointments, "2021-03-10", reviews: [Reviewed(ReviewKind.SecrecyReview, ReviewResult.Failed, "2021-03-15")]);

        Assert.EndsWith("审查（审批）未通过的，请注明不予公开的依据和理由。", School.With(record).At(AsOf).Finding("XXGK2002", Appointments).Message.Chinese, StringComparison.Ordinal);
    }
}
