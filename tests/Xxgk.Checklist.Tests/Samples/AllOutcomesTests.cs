using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Samples;

/// <summary>The invented university: one file in which each outcome can be seen.</summary>
public sealed class AllOutcomesTests
{
    private static readonly Sample University = Sample.Read("synthetic-all-outcomes.json");
    private static readonly LocalDate ReportDue = new(2021, 10, 31);
    private static readonly LocalDate BeyondEveryNotice = new(2099, 12, 31);

    [Fact]
    public void The_file_s_own_date_shows_every_state_that_can_stand_beside_the_others()
    {
        DisclosureState[] elsewhere =
        [
            DisclosureState.NotAssessed, // a period before the list
            DisclosureState.NotStated, // an extract
            DisclosureState.NoRecordOfEvent, // only after the period, when nothing is not yet due
        ];

        Assert.Equal(DisclosureStates.All.Except(elsewhere), States(University.Statement));
    }

    [Fact]
    public void The_file_s_own_date_shows_every_timeliness_that_the_known_calendar_allows() => Assert.Equal(
        Enum.GetValues<Timeliness>().Except([Timeliness.LimitUncovered]), Timelinesses(University.Statement));

    [Fact]
    public void Once_the_period_is_over_an_event_without_a_record_shows() =>
        Assert.Contains(DisclosureState.NoRecordOfEvent, States(University.At(ReportDue)));

    [Fact]
    public void What_is_disclosed_beyond_every_holiday_notice_shows_a_limit_that_is_not_computable() =>
        Assert.Contains(Timeliness.LimitUncovered, Timelinesses(University.At(BeyondEveryNotice)));

    [Fact]
    public void Every_contradiction_is_found()
    {
        // 21 to 25: nil and not applicable against record and profile, nil where it is not admitted.
        string[] codes = ["XXGK2021", "XXGK2022", "XXGK2023", "XXGK2024", "XXGK2025"];

        Assert.Superset(codes.ToHashSet(), University.Statement.Findings.Select(finding => finding.Code).ToHashSet());
    }

    [Theory]
    [InlineData("2.2", DisclosureState.RepealedStillShown)]
    [InlineData("3.2", DisclosureState.CampusOnly)]
    [InlineData("4.1", DisclosureState.Standing)]
    [InlineData("8.1", DisclosureState.NoticeExpired)]
    [InlineData("8.2", DisclosureState.TakenDownEarly)]
    [InlineData("9.2", DisclosureState.Pending)]
    [InlineData("12", DisclosureState.Withheld)]
    [InlineData("20.1", DisclosureState.UnderReview)]
    [InlineData("21.1", DisclosureState.OnRequestOnly)]
    [InlineData("26", DisclosureState.NotDisclosedLimitUnknown)]
    [InlineData("28.2", DisclosureState.CannotBeDetermined)]
    [InlineData("45", DisclosureState.NotDisclosedLimitUnknown)]
    public void A_part_shows_the_outcome_that_its_records_are_there_for(string part, DisclosureState state) => Assert.Equal(state, University.Part(part).State);

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void The_report_on_the_year_before_is_late_by_calendar_days() => Assert.Equal(
        new Lateness(18, InCalendarDays: true, IsAtLeast: false), Assert.Single(University.FindingsOn("6").OfType<DisclosedLate>()).Late);

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void Twenty_working_days_across_the_Spring_Festival_end_after_it()
    {
        var late = Assert.Single(University.FindingsOn("5").OfType<DisclosedLate>());

        Assert.Equal("2021-02-18", late.DueOn.ToString());
        Assert.Equal(1, late.Late.Days);
    }

    [Fact]
    public void One_award_of_six_tenders_is_late()
    {
        var tenders = University.Part("18");

        Assert.Equal((6, 1), (tenders.ObligationCount, tenders.CountOf(Timeliness.Late)));
    }

    [Theory]
    [InlineData("25.1")]
    [InlineData("49.2")]
    public void What_an_earlier_year_left_undisclosed_is_carried_in(string part) => Assert.Equal(
        (DisclosureState.Overdue, 1), (University.Part(part).State, University.Part(part).CarriedInCount));

    private static IEnumerable<DisclosureState> States(ComplianceStatement statement) =>
        statement.Items.Select(item => item.State).Distinct().Order();

    private static IEnumerable<Timeliness> Timelinesses(ComplianceStatement statement) =>
        statement.Items.Select(item => item.Timeliness).Distinct().Order();
}
