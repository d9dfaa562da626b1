using Xxgk.Specification;

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>What is an obligation, to which period it belongs, which are selected, and what its limit is: section 2.</summary>
public sealed class ObligationTests
{
    [Fact]
    public void The_making_and_each_change_are_obligations_of_their_own()
    {
        var part = School.With(Record(Rules, "2020-09-10", [Shown("2020-09-11"), Shown("2021-01-05"), Shown("2021-06-30")], changes: ["2021-01-04", "2021-03-10"])).At("2021-10-31", Rules);

        Assert.Equal((3, 2, 1), (part.ObligationCount, part.CountOf(Timeliness.OnTime), part.CountOf(Timeliness.Late)));
        Assert.Equal(Timeliness.Late, part.Timeliness);
    }

    [Fact]
    public void A_change_after_the_as_of_date_is_not_seen()
    {
        var record = Record(Rules, "2015-09-10", [Shown("2015-09-11")], changes: ["2021-03-10"]);

        Assert.Equal(DisclosureState.Standing, School.With(record).At("2021-03-09", Rules).State);
        Assert.Equal(DisclosureState.Pending, School.With(record).At("2021-03-10", Rules).State);
    }

    [Theory]
    [InlineData("2020-08-31", "2020-09-01", null, 2019)] // the day of making decides, not that of publication
    [InlineData("2021-08-31", "2021-09-01", null, 2020)]
    [InlineData("2021-01", "2021-01-05", null, 2020)]
    [InlineData("2020", "2020-12-05", null, 2020)] // the latest day that it can be
    [InlineData("2020", "2020-03-05", null, 2019)] // … not after its publication
    [InlineData("unknown", "2020-03-05", null, 2019)] // else the publication's
    [InlineData("unknown", "unknown", null, 2020)] // else the file's
    [InlineData("2020-08-31", "2020-09-01", "2020-2021", 2020)] // the year that it is for goes before
    [InlineData("2021-09-30", "2021-10-01", "2020-2021", 2020)]
    [InlineData("unknown", "unknown", "2018-2019", 2018)]
    public void An_obligation_belongs_to_exactly_one_period(string made, string shown, string? year, int expected)
    {
        var school = School.With(Record(Appointments, made, [Shown(shown)], year: year));

        foreach (var start in Enumerable.Range(2017, 6))
        {
            var part = (school with { Assessed = ReportingPeriod.Of(AcademicYear.Starting(start)) }).At("2023-10-31", Appointments);
            Assert.Equal(start == expected ? 1 : 0, part.ObligationCount);
        }
    }

    [Fact]
    public void The_latest_day_that_a_making_can_be_is_not_after_the_as_of_date()
    {
        var school = School.With(Record(Appointments, "2021"));

        Assert.Equal(0, school.At("2021-08-31", Appointments).CarriedInCount);
        Assert.Equal(1, school.At("2021-08-31", Appointments).ObligationCount);
        Assert.Equal(0, school.At("2021-09-01", Appointments).ObligationCount);
    }

    [Fact]
    public void What_has_no_date_at_all_belongs_to_the_files_period_and_is_carried_into_later_ones_only()
    {
        var school = School.With(Record(Appointments, "unknown"));

        Assert.Equal((1, 0), Counts(school));
        Assert.Equal((1, 1), Counts(school with { Assessed = School.Year2020.Next }));
        Assert.Equal((0, 0), Counts(school with { Assessed = School.Year2020.Previous }));

        static (int, int) Counts(School school)
        {
            var part = school.At("2023-10-31", Appointments);
            return (part.ObligationCount, part.CarriedInCount);
        }
    }

    [Fact]
    public void What_is_unmet_is_carried_in_until_it_is_cured_and_stays_late_in_its_own_period()
    {
        var record = Record(Appointments, "2019-10-10", [Shown("2021-05-20")]);
        var later = School.With(record);
        var own = later with { Assessed = School.Year2020.Previous };

        Assert.Equal((DisclosureState.Overdue, 1), (later.At("2021-05-19", Appointments).State, later.At("2021-05-19", Appointments).CarriedInCount));
        Assert.Equal((DisclosureState.NotYetDue, 0), (later.At("2021-05-20", Appointments).State, later.At("2021-05-20", Appointments).ObligationCount));
        Assert.Equal((DisclosureState.Overdue, 0), (own.At("2021-05-19", Appointments).State, own.At("2021-05-19", Appointments).CarriedInCount));
        Assert.Equal(Timeliness.Late, own.At("2021-05-20", Appointments).Timeliness);
        Assert.Contains("上期结转", later.At("2021-05-19").Finding("XXGK2002", Appointments).Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("carried in", later.At("2021-05-19").Finding("XXGK2002", Appointments).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void On_campus_only_is_unmet_and_carried_in_too() =>
        Assert.Equal(
            (DisclosureState.CampusOnly, 1),
            School.With(Record(Appointments, "2019-10-10", [OnCampus("2019-10-11")])).At("2021-05-20", Appointments) is var part ? (part.State, part.CarriedInCount) : default);

    [Fact]
    public void A_continuing_part_looks_at_the_latest_version_whatever_its_age_also_one_taken_down()
    {
        var statement = School.With(Record(Rules, "2015-03-10", [Shown("2015-09-01", "2016-01-01")])).At("2021-10-31");

        Assert.Equal(DisclosureState.TakenDownEarly, statement.Of(Rules).State);
    }

    [Fact]
    public void A_change_after_the_period_is_the_next_periods_to_judge()
    {
        var late = School.With(Record(Rules, "2015-03-10", [Shown("2015-03-12")], changes: ["2021-09-06"]));
        Assert.Equal((DisclosureState.Standing, 0L), (late.At("2021-10-31", Rules).State, late.At("2021-10-31").TimelinessRate.Whole));
        Assert.Equal(DisclosureState.Overdue, (late with { Assessed = School.Year2020.Next }).At("2021-10-31", Rules).State);

        var made = School.With(Record(Rules, "2021-09-06"));
        Assert.Equal(DisclosureState.NoRecord, made.At("2021-10-31", Rules).State);
        Assert.Equal(DisclosureState.Standing, School.With(Record(Rules, "2021-09-06", [Shown("2021-09-10")])).At("2021-10-31", Rules).State);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2021-05-05")]
    public void Lateness_of_an_earlier_year_does_not_colour_later_years(string? until)
    {
        var statement = School.With(Record(Rules, "2015-03-10", [Shown("2015-09-01", until)])).At("2021-10-31");

        Assert.Equal(Timeliness.None, statement.Of(Rules).Timeliness);
        Assert.DoesNotContain(statement.Findings, finding => finding is DisclosedLate);
        Assert.Equal(0, statement.TimelinessRate.Whole);
    }

    [Fact]
    public void A_publication_before_the_review_of_an_earlier_year_is_not_reported_again()
    {
        var record = Record(Appointments, "2019-10-10", [Shown("2019-10-11")], reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Passed, "2019-10-14")]);

        Assert.Empty(School.With(record).At("2021-10-31").FindingsOn(Appointments).OfType<RecordFinding>());
        Assert.Single((School.With(record) with { Assessed = School.Year2020.Previous }).At("2021-10-31").FindingsOn(Appointments).OfType<RecordFinding>());
    }

    [Fact]
    public void An_annual_part_of_which_only_an_older_obligation_was_cured_is_without_a_record() =>
        Assert.Equal(DisclosureState.NoRecord, School.With(Record(WorkPlan, "2019-10-10", [Shown("2021-05-20")])).At("2021-10-31", WorkPlan).State);

    [Theory]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
    [InlineData("2014-07-24", DisclosureState.Standing, DisclosureState.NotDisclosedLimitUnknown)]
    [InlineData("2014-07-25", DisclosureState.Disclosed, DisclosureState.Overdue)]
    public void No_obligation_is_older_than_its_provision(string made, DisclosureState published, DisclosureState unpublished)
    {
        var school = School.With(Record(Appointments, made, [Shown("2014-12-30")])) with { Period = ReportingPeriod.Of(AcademicYear.Starting(2013)) };

        Assert.Equal(published, school.At("2015-10-31", Appointments).State);
        Assert.Equal(published == DisclosureState.Standing ? Timeliness.None : Timeliness.Late, school.At("2015-10-31", Appointments).Timeliness);
        Assert.Equal(unpublished, (school with { Records = [Record(Appointments, made)] }).At("2015-10-31", Appointments).State);
    }

    [Fact]
    public void Published_before_the_list_existed_it_is_existing_holdings_though_the_making_is_unknown()
    {
        var part = (School.With(Record(Appointments, "unknown", [Shown("2014-05-05")])) with { Period = ReportingPeriod.Of(AcademicYear.Starting(2013)) }).At("2015-10-31", Appointments);

        Assert.Equal((DisclosureState.Standing, Timeliness.None), (part.State, part.Timeliness));
    }

    [Fact]
    public void Unpublished_with_the_making_unknown_cannot_be_pending_when_the_list_is_new() =>
        Assert.Equal(
            DisclosureState.NotDisclosedLimitUnknown,
            (School.With(Record(Appointments, "unknown")) with { Period = ReportingPeriod.Of(AcademicYear.Starting(2013)) }).At("2014-08-01", Appointments).State);

    [Fact]
    public void A_period_that_ended_before_the_list_is_not_assessed()
    {
        var school = School.With(Record(Appointments, "2013-03-10"), Record(Appointments, "2015-03-10", [Shown("2015-09-01")], id: "r-2", year: "2012-2013")) with
        {
            Period = ReportingPeriod.Of(AcademicYear.Starting(2012)),
        };
        var statement = school.At("2015-10-31");

        Assert.False(statement.IsAssessed);
        Assert.All(statement.Items, item => Assert.Equal(DisclosureState.NotAssessed, item.State));
        Assert.Empty(statement.Findings);
        Assert.Equal((0L, 0L), (statement.DisclosureRate.Whole, statement.TimelinessRate.Whole));
    }

    [Theory]
    [InlineData("2021-03-16", Timeliness.OnTime)]
    [InlineData("2021-03-17", Timeliness.Late)]
    public void A_schools_own_shorter_limit_counts(string shown, Timeliness timeliness)
    {
        var school = School.With(Record(Appointments, "2021-03-10", [Shown(shown)]));

        Assert.Equal(timeliness, (school with { Catalogue = Limited(TimeLimit.WorkingDaysAfter(4)) }).At("2021-10-31", Appointments).Timeliness);
        Assert.Equal(Timeliness.OnTime, (school with { Catalogue = Limited(TimeLimit.WorkingDaysAfter(30)) }).At("2021-10-31", Appointments).Timeliness);
    }

    [Fact]
    public void A_longer_own_limit_is_shown_and_not_used()
    {
        var school = School.With(Record(Appointments, "2021-03-10", [Shown("2021-04-09")])) with { Catalogue = Limited(TimeLimit.WorkingDaysAfter(30)) };

        Assert.Equal(Timeliness.Late, school.At("2021-10-31", Appointments).Timeliness);
        Assert.Equal(Severity.Note, school.At("2021-10-31").Finding("XXGK2027", Appointments).Severity);
    }

    [Theory]
    [InlineData("2021-03-26", DisclosureState.NoticeExpired)] // 12 March and ten working days more
    [InlineData("2021-03-25", DisclosureState.TakenDownEarly)]
    public void A_notice_that_the_school_promises_to_show_for_so_many_working_days_is_not_taken_down_before(string until, DisclosureState state)
    {
        var school = School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-12", until, EndReason.Expired)])) with { Catalogue = Limited(TimeLimit.NoticeOfAtLeast(10)) };

        Assert.Equal(state, school.At("2021-10-31", Appointments).State);
    }

    [Theory]
    [InlineData(15, "2021-03-25", "2021-03-26", 1)] // ends on a working day
    [InlineData(25, "2021-04-06", "2021-04-07", 1)] // 4 April is Qingming: rolls over it and the day after
    [InlineData(60, "2021-04-08", "2021-04-09", 1)] // the legal limit is the earlier
    public void Of_limits_in_different_units_the_earlier_due_date_decides_and_lateness_is_in_its_unit(int days, string due, string late, int lateness)
    {
        var school = School.With(Record(Appointments, "2021-03-10", [Shown(due)])) with { Catalogue = Limited(TimeLimit.CalendarDaysAfter(days)) };
        Assert.Equal(Timeliness.OnTime, school.At("2021-10-31", Appointments).Timeliness);

        var finding = Assert.IsType<DisclosedLate>((school with { Records = [Record(Appointments, "2021-03-10", [Shown(late)])] }).At("2021-10-31").Finding("XXGK2001", Appointments));
        Assert.Equal(new Lateness(lateness, InCalendarDays: days < 60, IsAtLeast: false), finding.Late);
    }

    [Theory]
    [InlineData("2020-10-31", Timeliness.OnTime)]
    [InlineData("2020-11-18", Timeliness.Late)]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void The_annual_report_is_that_on_the_year_before_due_by_31_October_and_late_in_calendar_days(string shown, Timeliness timeliness)
    {
        foreach (var made in new[] { "2020-10-20", "unknown", "2020-10" })
        {
            var statement = School.With(Record(AnnualReport, made, [Shown(shown)], year: "2019-2020")).At("2021-10-31");

            Assert.Equal(timeliness, statement.Of(AnnualReport).Timeliness);
            if (timeliness == Timeliness.Late)
            {
                var finding = Assert.IsType<DisclosedLate>(statement.Finding("XXGK2001", AnnualReport));
                Assert.Equal(new Lateness(18, InCalendarDays: true, IsAtLeast: false), finding.Late);
                Assert.Equal("2020-10-31", finding.DueOn.ToString());
            }
        }
    }

    [Fact]
    public void An_annual_report_of_unknown_day_that_is_not_published_is_pending_then_overdue_by_the_date()
    {
        var school = School.With(Record(AnnualReport, "unknown", year: "2019-2020"));

        Assert.Equal(DisclosureState.Pending, school.At("2020-10-31", AnnualReport).State);
        Assert.Contains("2020年10月31日", school.At("2020-10-31").Finding("XXGK2017", AnnualReport).Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(new Lateness(1, InCalendarDays: true, IsAtLeast: false), Assert.IsType<Overdue>(school.At("2020-11-01").Finding("XXGK2002", AnnualReport)).Late);
    }

    [Fact]
    public void The_report_on_the_period_itself_is_no_evidence()
    {
        var statement = School.With(Record(AnnualReport, "2021-10-28", [Shown("2021-10-28")], year: "2020-2021")).At("2021-10-31");

        Assert.Equal(DisclosureState.NoRecord, statement.Of(AnnualReport).State);
        Assert.Contains("计入下一报告期", statement.Finding("XXGK2026", AnnualReport).Message.Chinese, StringComparison.Ordinal);
    }

    private static DisclosureCatalogue Limited(TimeLimit limit) => new("信息公开目录", [new("1", "条目", [Appointments.Reference]) { OwnLimit = limit }]);
}
