using Xxgk.Specification;
using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>No outcome is there for nothing: listed cases reach each, and generated ones nearly all.</summary>
public sealed class ReachedTests
{
    [Fact]
    public void Every_state_and_every_timeliness_is_reached_by_a_listed_case()
    {
        var events = School.With(
            Record(Appointments, "2021-03-10", [Shown("2021-05-20")], id: "late"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-01")], id: "contradicts"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-12", "2021-03-13")], id: "taken down"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-12", "2021-03-13", EndReason.Expired)], id: "expired"),
            Record(Appointments, "2021-03-10", scope: DisclosureScope.UponRequest, id: "on request"),
            Record(Appointments, "2021-03-10", scope: DisclosureScope.Withheld("涉密", Instruments.Measures.Article(10).Item(1)), id: "withheld"),
            Record(Appointments, "2021-03-10", [OnCampus("2021-03-11")], id: "campus"),
            Record(Appointments, "unknown", id: "unknown"),
            Record(Appointments, "unknown", [Shown("2021-03-12")], id: "undetermined"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-12", "2021-03", term: "2021-03-20")], id: "state open"),
            Record(Appointments, "2021-03-10", id: "overdue"),
            Record(Appointments, "2021-10-20", year: "2020-2021", id: "pending"),
            Record(Appointments, "2021-10-20", year: "2020-2021", reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Open, "2021-10-20")], id: "under review"),
            Record(Rules, "2021-03-10", [Shown("2021-03-12")], repealed: "2021-06-01", id: "repealed"),
            Record(Checklist2014.BasicInformation.CharterAndRules.Parts[0], "2015-03-10", [Shown("2015-03-12")], id: "standing")) with
        {
            Profile = School.University.Without(ProfileFact.SchoolEnterprises).With(ProfileFact.InternationalStudents, false),
            Declarations = [new NothingThisPeriod(Checklist2014.Finance.ProcurementAndTenders.Parts[0].Reference, "本学年未采购", PartialDate.Unknown)],
        };
        ComplianceStatement[] statements =
        [
            events.At("2021-10-31"),
            School.With().At("2020-09-01"),
            (School.With() with { Source = RegisterSource.Extract }).At("2021-10-31"),
            (School.With() with { Period = ReportingPeriod.OfCalendarYear(2012) }).At("2013-10-31"),
            (School.With(Record(Appointments, "2021-12-20", [Shown("2022-01-20")])) with { Calendar = WorkingCalendar.National.AsKnownOn(new(2021, 1, 1)), Period = School.Year2020.Next }).At("2022-06-30"),
        ];
        var parts = statements.SelectMany(statement => statement.Items).SelectMany(item => item.Parts).ToList();

        Assert.DoesNotContain(DisclosureStates.All, state => !parts.Exists(part => part.State == state || part.CountOf(state) > 0));
        Assert.DoesNotContain(Enum.GetValues<Timeliness>(), timeliness => !parts.Exists(part => part.CountOf(timeliness) > 0));
    }

    [Fact]
    public void Generated_cases_reach_the_states_and_timelinesses_that_come_of_records()
    {
        // The same cases each time: a state that is seldom reached must not fail a run by chance.
        var parts = XxgkArbitraries.EvaluationCases().Generator.Sample(3_000, new Rnd(2014, 23), 20)
            .SelectMany(one => one.Statement().Items.SelectMany(item => item.Parts)).ToList();

        Assert.DoesNotContain(DisclosureStates.All, state => !parts.Exists(part => part.State == state || part.CountOf(state) > 0));
        Assert.DoesNotContain(Enum.GetValues<Timeliness>(), timeliness => timeliness != Timeliness.LimitUncovered && !parts.Exists(part => part.CountOf(timeliness) > 0));
    }
}
