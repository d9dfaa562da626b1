using Xxgk.Specification;

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>The table of outcomes, row by row: made on 10 March 2021, due on 8 April 2021 (20 working days; Qingming lies between).</summary>
[Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
public sealed class OutcomeTableTests
{
    private const string Made = "2021-03-10";

    [Theory]
    [InlineData("2021-04-08", "XXGK2012")]
    [InlineData("2021-10-31", "XXGK2012", "XXGK2030")]
    public void What_is_withheld_with_ground_and_provision_is_withheld_whatever_else_is_true(string asOf, params string[] codes) =>
        Holds(asOf, Record(Appointments, Made, [Shown("2021-05-20")], scope: DisclosureScope.Withheld("涉及个人隐私", Instruments.Measures.Article(10).Item(3))),
            DisclosureState.Withheld, Timeliness.None, codes);

    [Fact]
    public void What_is_on_the_list_cannot_be_kept_for_those_who_ask() =>
        Holds("2021-03-11", Record(Appointments, Made, scope: DisclosureScope.UponRequest), DisclosureState.OnRequestOnly, Timeliness.None, "XXGK2006");

    [Fact]
    public void A_continuing_text_whose_last_change_is_not_shown_is_overdue() =>
        Holds("2021-10-31", Record(Rules, "2015-03-10", [Shown("2015-09-01")], changes: ["2017-05-05"]), DisclosureState.Overdue, Timeliness.None, "XXGK2002");

    [Fact]
    public void A_continuing_text_that_is_up_and_neither_made_nor_changed_in_the_period_stands()
    {
        Holds("2021-10-31", Record(Rules, "2015-03-10", [Shown("2015-09-01")]), DisclosureState.Standing, Timeliness.None);
        Holds("2021-10-31", Record(Rules, "2015-03-10", [Shown("2015-03-12"), Shown("2019-01-01")], changes: ["2017-05-05"]), DisclosureState.Standing, Timeliness.None);
    }

    [Fact]
    public void A_continuing_text_of_which_no_date_is_known_stands_with_a_remark() =>
        Holds("2021-10-31", Record(Rules, "unknown", [new Publication()]), DisclosureState.Standing, Timeliness.None, "XXGK2014");

    [Fact]
    public void A_continuing_text_made_or_changed_in_the_period_is_judged_for_that()
    {
        Holds("2021-10-31", Record(Rules, Made, [Shown("2021-04-08")]), DisclosureState.Disclosed, Timeliness.OnTime);
        Holds("2021-10-31", Record(Rules, "2015-03-10", [Shown("2015-03-12"), Shown("2021-04-09")], changes: [Made]), DisclosureState.Disclosed, Timeliness.Late, "XXGK2001");
    }

    [Theory]
    [InlineData(ReviewKind.SecrecyReview, ReviewResult.Open, "2021-03-11")]
    [InlineData(ReviewKind.Approval, ReviewResult.Open, "unknown")]
    [InlineData(ReviewKind.Approval, ReviewResult.Passed, "2021-04-09")] // its result is not seen yet
    public void Unpublished_with_an_open_review_within_the_limit_is_under_review(ReviewKind kind, ReviewResult result, string on) =>
        Holds("2021-04-08", Record(Appointments, Made, reviews: [Reviewed(kind, result, on)]), DisclosureState.UnderReview, Timeliness.None, "XXGK2018");

    [Fact]
    public void A_review_that_begins_after_the_as_of_date_is_not_seen() =>
        Holds("2021-03-20", Record(Appointments, Made, reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Open, "2021-03-25")]), DisclosureState.Pending, Timeliness.None, "XXGK2017");

    [Theory]
    [InlineData("2021-03-10")]
    [InlineData("2021-04-08")]
    public void Unpublished_within_the_limit_is_pending_through_its_last_day(string asOf)
    {
        Holds(asOf, Record(Appointments, Made), DisclosureState.Pending, Timeliness.None, "XXGK2017");
        Holds(asOf, Record(Appointments, Made, reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Passed, Made)]), DisclosureState.Pending, Timeliness.None, "XXGK2017");
    }

    [Theory]
    [InlineData("2021-04-09")]
    [InlineData("2021-10-31")]
    public void Unpublished_after_the_limit_is_overdue_and_a_review_does_not_stop_the_clock(string asOf)
    {
        Holds(asOf, Record(Appointments, Made), DisclosureState.Overdue, Timeliness.None, "XXGK2002");
        Holds(asOf, Record(Appointments, Made, reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Open, Made)]), DisclosureState.Overdue, Timeliness.None, "XXGK2002");
    }

    [Fact]
    public void What_was_disclosed_to_an_applicant_is_not_published() =>
        Holds("2021-10-31", Record(Appointments, Made, [Shown(Made, to: Audience.Applicant)]), DisclosureState.Overdue, Timeliness.None, "XXGK2002");

    [Theory]
    [InlineData("2020-09-01")]
    [InlineData("2021-10-31")]
    public void Unpublished_and_made_on_an_unknown_day_is_not_disclosed_with_an_unknown_limit(string asOf) =>
        Holds(asOf, Record(Appointments, "unknown"), DisclosureState.NotDisclosedLimitUnknown, Timeliness.None, "XXGK2013");

    [Fact]
    public void Unpublished_with_limit_and_as_of_date_both_beyond_the_calendar_cannot_be_told()
    {
        var school = School.With(Record(Appointments, "2021-12-20")) with { Calendar = WorkingCalendar.National.AsKnownOn(new(2021, 1, 1)), Assessed = Year(2021), Period = Year(2021) };

        Assert.Equal(DisclosureState.Pending, school.At("2021-12-31", Appointments).State);
        Assert.Equal(DisclosureState.NotDisclosedLimitUnknown, school.At("2022-01-01", Appointments).State);
        Assert.Contains("2022年节假日安排通知", school.At("2022-01-01").Finding("XXGK2013", Appointments).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void On_campus_only_is_pending_within_the_limit_and_then_campus_only()
    {
        Holds("2021-04-08", Record(Appointments, Made, [OnCampus(Made)]), DisclosureState.Pending, Timeliness.None, "XXGK2017");
        Holds("2021-04-09", Record(Appointments, Made, [OnCampus(Made)]), DisclosureState.CampusOnly, Timeliness.None, "XXGK2007");
        Holds("2021-10-31", Record(Appointments, Made, [OnCampus(Made), Shown("2021-04-09")]), DisclosureState.Disclosed, Timeliness.Late, "XXGK2001");
    }

    [Fact]
    public void Taken_down_by_its_term_or_with_a_stated_reason_a_notice_has_expired()
    {
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-03-12", "2021-04-01", term: "2021-03-31")]), DisclosureState.NoticeExpired, Timeliness.OnTime);
        foreach (var reason in new[] { EndReason.Expired, EndReason.Archived, EndReason.Repealed, EndReason.Replaced })
        {
            Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-05-20", "2021-06-01", reason)]), DisclosureState.NoticeExpired, Timeliness.Late, "XXGK2001");
        }
    }

    [Fact]
    public void Taken_down_otherwise_it_is_taken_down_early()
    {
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-03-12", "2021-03-30", term: "2021-03-31")]), DisclosureState.TakenDownEarly, Timeliness.OnTime, "XXGK2005");
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-03-12", "2021-03-30")]), DisclosureState.TakenDownEarly, Timeliness.OnTime, "XXGK2005");
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-05-20", "2021-06-01", EndReason.Other)]), DisclosureState.TakenDownEarly, Timeliness.Late, "XXGK2005", "XXGK2001");
    }

    [Fact]
    public void While_one_publication_is_up_the_ends_of_others_do_not_matter() =>
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-03-12", "2021-03-30"), Shown("2021-06-01")]), DisclosureState.Disclosed, Timeliness.OnTime);

    [Fact]
    public void Taken_down_after_the_as_of_date_it_is_still_up() =>
        Holds("2021-03-29", Record(Appointments, Made, [Shown("2021-03-12", "2021-03-30")]), DisclosureState.Disclosed, Timeliness.OnTime);

    [Fact]
    public void Repealed_and_still_up_is_shown_as_such()
    {
        Holds("2021-10-31", Record(Rules, Made, [Shown("2021-03-12")], repealed: "2021-09-01"), DisclosureState.RepealedStillShown, Timeliness.OnTime, "XXGK2008");
        Holds("2021-08-31", Record(Rules, Made, [Shown("2021-03-12")], repealed: "2021-09-01"), DisclosureState.Disclosed, Timeliness.OnTime);
        Holds("2021-10-31", Record(Rules, Made, [Shown("2021-03-12", "2021-09-02")], repealed: "2021-09-01"), DisclosureState.NoticeExpired, Timeliness.OnTime);
    }

    [Theory]
    [InlineData("2021-03-10", Timeliness.OnTime)]
    [InlineData("2021-04-08", Timeliness.OnTime)]
    [InlineData("2021-04-09", Timeliness.Late)]
    public void Otherwise_it_is_disclosed_in_time_through_the_last_day_of_the_limit(string shown, Timeliness timeliness) =>
        Holds("2021-10-31", Record(Appointments, Made, [Shown(shown)]), DisclosureState.Disclosed, timeliness, timeliness == Timeliness.Late ? ["XXGK2001"] : []);

    [Fact]
    public void At_the_making_publications_that_all_lie_before_it_contradict_it()
    {
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-03-09")]), DisclosureState.Disclosed, Timeliness.DatesContradict, "XXGK2010");
        Holds("2021-10-31", Record(Appointments, Made, [Shown("2021-03-09"), Shown("2021-03-11")]), DisclosureState.Disclosed, Timeliness.OnTime);
    }

    [Fact]
    public void At_a_change_earlier_publications_show_the_old_text() =>
        Holds("2021-10-31", Record(Rules, "2020-01-06", [Shown("2020-01-08")], changes: [Made]), DisclosureState.Overdue, Timeliness.None, "XXGK2002");

    [Fact]
    public void Where_the_limit_lies_beyond_the_calendar_every_covered_day_is_before_it()
    {
        var known = School.With(Record(Appointments, "2021-12-20", [Shown("2021-12-31")])) with { Calendar = WorkingCalendar.National.AsKnownOn(new(2021, 1, 1)), Period = Year(2021) };
        var late = known with { Records = [Record(Appointments, "2021-12-20", [Shown("2022-01-20")])] };

        Assert.Equal(Timeliness.OnTime, known.At("2022-06-30", Appointments).Timeliness);
        Assert.Equal(Timeliness.LimitUncovered, late.At("2022-06-30", Appointments).Timeliness);
        Assert.Equal(Severity.Note, late.At("2022-06-30").Finding("XXGK2016", Appointments).Severity);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第五条")]
    public void A_publication_before_the_day_of_its_review_is_a_finding_of_its_own()
    {
        var before = Record(Appointments, Made, [Shown("2021-03-12")], reviews: [Reviewed(ReviewKind.SecrecyReview, ReviewResult.Passed, "2021-03-15")]);
        var after = Record(Appointments, Made, [Shown("2021-03-15")], reviews: [Reviewed(ReviewKind.SecrecyReview, ReviewResult.Passed, "2021-03-15")]);

        Holds("2021-10-31", before, DisclosureState.Disclosed, Timeliness.OnTime, "XXGK2011");
        Holds("2021-10-31", after, DisclosureState.Disclosed, Timeliness.OnTime);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第五条")]
    public void A_text_reviewed_again_later_was_reviewed_before_its_publication_all_the_same()
    {
        var again = Record(Appointments, Made, [Shown("2021-03-15")], reviews:
        [
            Reviewed(ReviewKind.SecrecyReview, ReviewResult.Passed, "2021-03-12"),
            Reviewed(ReviewKind.SecrecyReview, ReviewResult.Passed, "2021-06-01"),
        ]);
        var unapproved = Record(Appointments, Made, [Shown("2021-03-15")], reviews:
        [
            Reviewed(ReviewKind.SecrecyReview, ReviewResult.Passed, "2021-03-12"),
            Reviewed(ReviewKind.Approval, ReviewResult.Passed, "2021-06-01"),
        ]);

        Holds("2021-10-31", again, DisclosureState.Disclosed, Timeliness.OnTime);
        Holds("2021-10-31", unapproved, DisclosureState.Disclosed, Timeliness.OnTime, "XXGK2011");
    }

    private static ReportingPeriod Year(int start) => ReportingPeriod.Of(AcademicYear.Starting(start));

    private static void Holds(string asOf, DisclosureRecord record, DisclosureState state, Timeliness timeliness, params string[] codes)
    {
        var statement = School.With(record).At(asOf);
        var part = Checklist2014.Edition.Parts.Single(each => each.Reference == record.Item);
        var assessed = statement.Of(part);

        Assert.Equal((state, timeliness), (assessed.State, assessed.Timeliness));
        Assert.Equal(codes.Order(StringComparer.Ordinal), statement.FindingsOn(part).Where(finding => finding.Subject.RecordId is not null).Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }
}
