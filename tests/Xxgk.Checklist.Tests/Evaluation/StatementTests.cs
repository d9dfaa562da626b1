using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>Parts, items and statements: worst states with their counts, incomplete, severities, rates, order (section 5).</summary>
public sealed class StatementTests
{
    private const string AsOf = "2021-10-31";

    [Fact]
    public void States_are_ordered_from_the_worst() => Assert.Equal(
        [
            DisclosureState.Overdue, DisclosureState.NoRecord, DisclosureState.TakenDownEarly, DisclosureState.OnRequestOnly, DisclosureState.CampusOnly,
            DisclosureState.NoRecordOfEvent, DisclosureState.RepealedStillShown, DisclosureState.NotDisclosedLimitUnknown, DisclosureState.CannotBeDetermined,
            DisclosureState.CannotTell, DisclosureState.Pending, DisclosureState.UnderReview, DisclosureState.Disclosed, DisclosureState.NoticeExpired,
            DisclosureState.Standing, DisclosureState.NotYetDue, DisclosureState.NotStated, DisclosureState.NothingThisPeriod, DisclosureState.Withheld,
            DisclosureState.NotApplicable, DisclosureState.NotAssessed,
        ],
        DisclosureStates.All.Reverse());

    [Fact]
    public void Timeliness_is_ordered_from_the_worst() => Assert.Equal(
        [Timeliness.Late, Timeliness.DatesContradict, Timeliness.CannotBeDetermined, Timeliness.LimitUncovered, Timeliness.OnTime, Timeliness.None],
        Enum.GetValues<Timeliness>().Reverse());

    [Fact]
    public void A_part_shows_its_worst_state_and_its_worst_timeliness_each_with_counts()
    {
        var part = School.With(
            Record(Appointments, "2021-03-10", [Shown("2021-05-20")]),
            Record(Appointments, "2021-03-11", [Shown("2021-03-12")], id: "r-2"),
            Record(Appointments, "2021-03-12", id: "r-3")).At(AsOf, Appointments);

        Assert.Equal((DisclosureState.Overdue, Timeliness.Late), (part.State, part.Timeliness));
        Assert.Equal((2, 1), (part.CountOf(DisclosureState.Disclosed), part.CountOf(DisclosureState.Overdue)));
        Assert.Equal((1, 1, 1), (part.CountOf(Timeliness.Late), part.CountOf(Timeliness.OnTime), part.CountOf(Timeliness.None)));
        Assert.Equal((3, 2, "r-3"), (part.ObligationCount, part.PublishedCount, part.Evidence?.Id));
    }

    [Fact]
    public void Incomplete_stands_beside_and_never_hides_a_worse_state()
    {
        var (rules, report) = (Checklist2014.BasicInformation.StaffCongress.Parts[0], Checklist2014.BasicInformation.StaffCongress.Parts[1]);
        var missing = School.With(Record(rules, "2016-03-01", [Shown("2016-03-02")]));
        var item = missing.At(AsOf).Item(3);

        Assert.True(item.IsIncomplete);
        Assert.Equal([report], item.MissingParts);
        Assert.Equal(DisclosureState.NoRecord, item.State);
        Assert.Equal(Severity.Warning, missing.At(AsOf).Finding("XXGK2009", rules).Severity);

        // Not past its time, nothing is missing; with nothing published beside, all of it is.
        Assert.False(missing.At("2021-08-31").Item(3).IsIncomplete);
        Assert.False(School.With().At(AsOf).Item(3).IsIncomplete);
    }

    [Fact]
    public void A_missing_event_makes_no_item_incomplete() => Assert.False(
        School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-12")])).At(AsOf).Item(25).IsIncomplete);

    [Theory]
    [InlineData("XXGK2001", Severity.Warning)]
    [InlineData("XXGK2002", Severity.Error)]
    [InlineData("XXGK2003", Severity.Error)]
    [InlineData("XXGK2004", Severity.Warning)]
    [InlineData("XXGK2005", Severity.Error)]
    [InlineData("XXGK2006", Severity.Warning)]
    [InlineData("XXGK2007", Severity.Warning)]
    [InlineData("XXGK2008", Severity.Warning)]
    [InlineData("XXGK2009", Severity.Warning)]
    [InlineData("XXGK2010", Severity.Warning)]
    [InlineData("XXGK2011", Severity.Warning)]
    [InlineData("XXGK2012", Severity.Warning)]
    [InlineData("XXGK2013", Severity.Warning)]
    [InlineData("XXGK2014", Severity.Note)]
    [InlineData("XXGK2015", Severity.Note)]
    [InlineData("XXGK2017", Severity.Note)]
    [InlineData("XXGK2018", Severity.Note)]
    [InlineData("XXGK2020", Severity.Note)]
    [InlineData("XXGK2021", Severity.Warning)]
    public void Each_finding_has_its_severity(string code, Severity severity)
    {
        var review = new[] { Reviewed(ReviewKind.Approval, ReviewResult.Open, "2021-10-20") };
        var statement = (School.With(
            Record(Appointments, "2021-03-10", [Shown("2021-05-20")], id: "late"),
            Record(Appointments, "2021-03-10", id: "overdue"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-11", "2021-03-12")], id: "taken down"),
            Record(Appointments, "2021-03-10", scope: DisclosureScope.UponRequest, id: "on request"),
            Record(Appointments, "2021-03-10", [OnCampus("2021-03-11")], id: "campus"),
            Record(Rules, "2021-03-10", [Shown("2021-03-11")], repealed: "2021-05-01", id: "repealed"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-01")], id: "contradicts"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-11")], reviews: [Reviewed(ReviewKind.Approval, ReviewResult.Passed, "2021-03-12")], id: "reviewed"),
            Record(Appointments, "2021-03-10", scope: DisclosureScope.Withheld("涉及个人隐私", Instruments.Measures.Article(10).Item(3)), id: "withheld"),
            Record(Appointments, "unknown", id: "unknown"),
            Record(Appointments, "unknown", [Shown("2021-03-11")], id: "undetermined"),
            Record(Appointments, "2021-03-10", [Shown("2021-03-12", "2021-03", term: "2021-03-20")], id: "state open"),
            Record(Appointments, "2021-10-20", id: "pending", year: "2020-2021"),
            Record(Appointments, "2021-10-20", id: "under review", year: "2020-2021", reviews: review)) with
        {
            Profile = School.University.Without(ProfileFact.SchoolEnterprises),
            Declarations = [new NothingThisPeriod(Appointments.Reference, "本学年未开展", PartialDate.Unknown)],
        }).At(AsOf);

        Assert.Contains(statement.Findings, finding => finding.Code == code);
        Assert.All(statement.Findings.Where(finding => finding.Code == code), finding => Assert.Equal(severity, finding.Severity));
    }

    [Fact]
    public void The_disclosure_rate_is_of_parts_that_apply_and_occurred()
    {
        // Both charter parts and the event are published; every other continuing and annual part has no record; events are outside.
        var charter = Checklist2014.BasicInformation.CharterAndRules.Parts[0];
        var statement = School.With(
            Record(charter, "2015-03-10", [Shown("2015-03-11", "2021-05-05")]),
            Record(Rules, "2015-03-10", [Shown("2015-03-11")], id: "r-2"),
            Record(Appointments, "2021-03-10", [Shown("2021-05-20")], id: "r-3")).At(AsOf);
        var asked = Checklist2014.Edition.Parts.Count(part => part.Kind != ObligationKind.EventDriven) + 1;

        Assert.Equal((3L, (long)asked), (statement.DisclosureRate.Part, statement.DisclosureRate.Whole));
    }

    [Fact]
    public void Not_stated_not_yet_due_not_applicable_and_cannot_tell_are_outside_the_disclosure_rate()
    {
        Assert.Equal(0, (School.With() with { Source = RegisterSource.Extract }).At(AsOf).DisclosureRate.Whole);
        Assert.Equal(Checklist2014.Edition.Parts.Count(part => part.Kind == ObligationKind.Continuing), School.With().At("2020-09-01").DisclosureRate.Whole);
        Assert.Null((School.With() with { Source = RegisterSource.Extract }).At(AsOf).DisclosureRate.Percentage);
    }

    [Fact]
    public void The_timeliness_rate_is_on_time_of_on_time_late_and_overdue()
    {
        var statement = School.With(
            Record(Appointments, "2021-03-10", [Shown("2021-05-20")]),
            Record(Appointments, "2021-03-11", [Shown("2021-03-12")], id: "r-2"),
            Record(Appointments, "2021-03-12", id: "r-3"),
            Record(Appointments, "2021-10-29", id: "pending", year: "2020-2021"),
            Record(Appointments, "unknown", [Shown("2021-03-12")], id: "undetermined")).At(AsOf);

        Assert.Equal((1L, 3L), (statement.TimelinessRate.Part, statement.TimelinessRate.Whole));
    }

    [Fact]
    public void Findings_are_ordered_by_item_part_making_record_and_code()
    {
        var findings = School.With(
            Record(Appointments, "2021-03-11", id: "b"),
            Record(Appointments, "2021-03-11", [Shown("2021-06-01", "2021-06-02")], id: "a"),
            Record(Appointments, "2021-03-10", id: "z"),
            Record(Rules, "2021-03-10", id: "y")).At(AsOf).Findings.Where(finding => finding.Subject.RecordId is not null);

        Assert.Equal(["y XXGK2002", "z XXGK2002", "a XXGK2001", "a XXGK2005", "b XXGK2002"], findings.Select(finding => $"{finding.Subject.RecordId} {finding.Code}"));
    }

    [Fact]
    public void Own_items_follow_the_list_and_are_left_out_of_rates_and_tallies()
    {
        var catalogue = new DisclosureCatalogue("信息公开目录", [new("7", "校友工作", ObligationKind.Continuing), new("8", "校内通知", ObligationKind.Annual) { RequiredAudience = Audience.Campus }]);
        var school = School.With() with { Catalogue = catalogue };
        var plain = School.With().At(AsOf);
        var statement = school.At(AsOf);

        Assert.Equal(52, statement.Items.Count);
        Assert.Equal(DisclosureState.NoRecord, statement.Items[50].State);
        Assert.Equal((plain.DisclosureRate, plain.TimelinessRate), (statement.DisclosureRate, statement.TimelinessRate));

        var onCampus = new DisclosureRecord("r-1", "校内通知") { Item = ItemReference.Own("8"), ProducedOn = PartialDate.Parse("2021-03-10"), Publications = [OnCampus("2021-03-11")] };
        Assert.Equal((DisclosureState.Disclosed, Timeliness.OnTime), (school with { Records = [onCampus] }).At(AsOf).Items[51] is var item ? (item.State, item.Timeliness) : default);
    }
}
