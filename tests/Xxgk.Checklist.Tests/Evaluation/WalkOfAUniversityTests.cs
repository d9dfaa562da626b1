using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>How an officer decides: an invented research university in 2020–2021, item by item, as of 31 October 2021.</summary>
public sealed class WalkOfAUniversityTests
{
    private const string AsOf = "2021-10-31";

    [Fact]
    public void Item_2_a_charter_of_2015_three_days_late_stands() =>
        Is(DisclosureState.Standing, Timeliness.None, School.With(Record(Checklist2014.BasicInformation.CharterAndRules.Parts[0], "2015-01-05", [Shown("2015-02-05")])), Checklist2014.BasicInformation.CharterAndRules.Parts[0]);

    [Fact]
    public void Item_3_rules_stand_while_the_work_report_is_on_campus_only()
    {
        var (rules, report) = (Checklist2014.BasicInformation.StaffCongress.Parts[0], Checklist2014.BasicInformation.StaffCongress.Parts[1]);
        var school = School.With(Record(rules, "2016-03-01", [Shown("2016-03-02")]), Record(report, "2021-01-20", [OnCampus("2021-01-21")], id: "r-2"));

        Is(DisclosureState.Standing, Timeliness.None, school, rules);
        Is(DisclosureState.CampusOnly, Timeliness.None, school, report);
        Assert.Equal(DisclosureState.CampusOnly, school.At(AsOf).Item(3).State);
        Assert.False(school.At(AsOf).Item(3).IsIncomplete);
    }

    [Fact]
    public void Item_6_published_on_18_November_is_18_days_late()
    {
        var school = School.With(Record(AnnualReport, "2020-10-28", [Shown("2020-11-18")], year: "2019-2020"));

        Is(DisclosureState.Disclosed, Timeliness.Late, school, AnnualReport);
        Assert.Equal("逾期18日", Assert.IsType<DisclosedLate>(school.At(AsOf).Finding("XXGK2001", AnnualReport)).Late.Wording.Chinese);
    }

    [Fact]
    public void Item_8_a_notice_taken_down_as_expired_shows_its_timeliness_beside()
    {
        var part = Checklist2014.Admissions.SpecialAdmissionResults.Parts[0];
        var school = School.With(Record(part, "2021-06-01", [Shown("2021-06-03", "2022-01-05", EndReason.Expired)]));

        Assert.Equal((DisclosureState.NoticeExpired, Timeliness.OnTime), school.At("2022-10-31", part) is var assessed ? (assessed.State, assessed.Timeliness) : default);
    }

    [Fact]
    public void Item_12_published_with_the_making_unknown_cannot_be_determined_in_time()
    {
        var part = Checklist2014.Admissions.PostgraduateSecondRoundScores.Parts[0];

        Is(DisclosureState.Disclosed, Timeliness.CannotBeDetermined, School.With(Record(part, "unknown", [Shown("2021-04-02")])), part);
    }

    [Fact]
    public void Item_18_of_300_tenders_one_is_late()
    {
        var part = Checklist2014.Finance.ProcurementAndTenders.Parts[0];
        var tenders = Enumerable.Range(1, 300).Select(number =>
            Record(part, "2021-03-10", [Shown(number == 177 ? "2021-04-09" : "2021-03-12")], id: FormattableString.Invariant($"t-{number:000}")));
        var assessed = School.With([.. tenders]).At(AsOf, part);

        Assert.Equal((DisclosureState.Disclosed, Timeliness.Late), (assessed.State, assessed.Timeliness));
        Assert.Equal((300, 1, 299), (assessed.ObligationCount, assessed.CountOf(Timeliness.Late), assessed.CountOf(Timeliness.OnTime)));
        Assert.Equal("t-177", assessed.Evidence!.Id);
    }

    [Fact]
    public void Item_19_not_yet_approved_in_December_is_not_yet_due() =>
        Assert.Equal(DisclosureState.NotYetDue, School.With().At("2020-12-15").Item(19).State);

    [Fact]
    public void Item_20_approved_in_August_and_published_after_the_year_is_six_working_days_late_in_it()
    {
        var part = Checklist2014.Finance.FinalAccounts.Parts[0];
        var school = School.With(Record(part, "2021-08-25", [Shown("2021-09-30")]));
        var late = Assert.IsType<DisclosedLate>(school.At(AsOf).Finding("XXGK2001", part));

        Is(DisclosureState.Disclosed, Timeliness.Late, school, part);
        Assert.Equal(("2021-09-23", 6), (late.DueOn.ToString(), late.Late.Days));
        Assert.Equal(0, (school with { Assessed = School.Year2020.Next }).At(AsOf, part).ObligationCount);
        Assert.True(school.At(AsOf).Item(20).IsIncomplete);
    }

    [Fact]
    public void Item_23_none_declared_is_nothing_in_the_period()
    {
        var part = Checklist2014.Personnel.LeadersTravelAbroad.Parts[0];
        var school = School.With() with { Declarations = [new NothingThisPeriod(part.Reference, "疫情期间未安排因公出国（境）", PartialDate.Parse("2021-09-10"))] };

        Is(DisclosureState.NothingThisPeriod, Timeliness.None, school, part);
        Assert.Equal("本学年未发生此类事项。理由：疫情期间未安排因公出国（境）", school.At(AsOf, part).Reason.Chinese);
    }

    [Fact]
    public void Items_27_33_and_35_are_on_time()
    {
        var (share, teachers) = (Checklist2014.TeachingQuality.StudentAndTeacherFigures.Parts[0], Checklist2014.TeachingQuality.StudentAndTeacherFigures.Parts[1]);
        var (employment, teaching) = (Checklist2014.TeachingQuality.EmploymentQualityReport.Parts[0], Checklist2014.TeachingQuality.UndergraduateTeachingReport.Parts[0]);
        var school = School.With(
            Record(share, "2020-11-02", [Shown("2020-11-20")]),
            Record(teachers, "2020-11-02", [Shown("2020-11-20")], id: "r-2"),
            Record(employment, "2020-12-25", [Shown("2020-12-31")], id: "r-3"),
            Record(teaching, "2020-12-01", [Shown("2020-12-10")], id: "r-4"));

        foreach (var part in new[] { share, teachers, employment, teaching })
        {
            Is(DisclosureState.Disclosed, Timeliness.OnTime, school, part);
        }

        Assert.Equal(new LocalDate(2021, 1, 25), WorkingCalendar.National.Add(new(2020, 12, 25), WorkingDays.Of(20)).Value);
    }

    [Fact]
    public void Item_46_made_and_not_published_is_overdue_by_140_working_days()
    {
        var part = Checklist2014.DegreesAndDisciplines.DegreeAuthorisationApplications.Parts[0];
        var school = School.With(Record(part, "2021-03-10"));

        Is(DisclosureState.Overdue, Timeliness.None, school, part);
        Assert.Equal(140, Assert.IsType<Overdue>(school.At(AsOf).Finding("XXGK2002", part)).Late.Days);
    }

    [Fact]
    public void Item_46_withheld_by_the_schools_own_rules_is_a_warning()
    {
        var part = Checklist2014.DegreesAndDisciplines.DegreeAuthorisationApplications.Parts[0];
        var rules = Instrument.OfSchool("某某大学信息公开实施细则", issuedOn: new(2012, 3, 1));
        var statement = School.With(Record(part, "2021-03-10", scope: DisclosureScope.Withheld("学校规定不予公开", rules.Article(9)))).At(AsOf);

        Assert.Equal(DisclosureState.Withheld, statement.Of(part).State);
        Assert.Equal(Severity.Warning, statement.Finding("XXGK2012", part).Severity);
    }

    [Fact]
    public void Item_49_rectification_open_since_2018_is_carried_in()
    {
        var part = Checklist2014.Other.InspectionFeedback.Parts[1];
        var school = School.With(Record(part, "2018-06-01"));

        Is(DisclosureState.Overdue, Timeliness.None, school, part);
        Assert.Equal(1, school.At(AsOf, part).CarriedInCount);
    }

    [Fact]
    public void Item_50_a_plan_of_2013_repealed_in_2020_is_still_shown()
    {
        var part = Checklist2014.Other.EmergenciesAndMajorEvents.Parts[0];
        var school = School.With(Record(part, "2013-04-01", [Shown("2013-04-08")], repealed: "2020-12-01"));

        Is(DisclosureState.RepealedStillShown, Timeliness.None, school, part);
        Assert.Equal(Severity.Warning, school.At(AsOf).Finding("XXGK2008", part).Severity);
    }

    private static void Is(DisclosureState state, Timeliness timeliness, School school, ItemPart part)
    {
        var assessed = school.At(AsOf, part);
        Assert.Equal((state, timeliness), (assessed.State, assessed.Timeliness));
    }
}
