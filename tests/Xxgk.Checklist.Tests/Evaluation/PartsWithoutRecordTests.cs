using Xxgk.Specification;

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>What a part without a record comes to: the table of section 4, row by row, then declarations and applicability.</summary>
public sealed class PartsWithoutRecordTests
{
    private static readonly School Silent = new();

    [Theory]
    [InlineData("2020-09-01")]
    [InlineData("2021-08-31")]
    [InlineData("2021-10-31")]
    public void A_continuing_part_without_a_record_is_an_error_from_the_first_day(string asOf)
    {
        Assert.Equal(DisclosureState.NoRecord, Silent.At(asOf, Rules).State);
        Assert.Equal(Severity.Error, Silent.At(asOf).Finding("XXGK2003", Rules).Severity);
    }

    [Theory]
    [InlineData("2021-08-31", DisclosureState.NotYetDue)]
    [InlineData("2021-09-01", DisclosureState.NoRecord)]
    public void An_annual_part_is_not_yet_due_through_the_periods_last_day(string asOf, DisclosureState state)
    {
        Assert.Equal(state, Silent.At(asOf, WorkPlan).State);
        Assert.Equal(state == DisclosureState.NoRecord, Silent.At(asOf).FindingsOn(WorkPlan).Any(finding => finding is { Code: "XXGK2003", Severity: Severity.Error }));
    }

    [Theory]
    [InlineData("2021-02-28", DisclosureState.NotYetDue)]
    [InlineData("2021-03-01", DisclosureState.NoRecord)]
    public void An_annual_part_that_the_catalogue_plans_earlier_is_asked_for_after_that(string asOf, DisclosureState state) =>
        Assert.Equal(state, (Silent with { Catalogue = Planned(WorkPlan, UpdateRule.YearlyIn(1, 2)) }).At(asOf, WorkPlan).State);

    [Theory]
    [InlineData("2021-08-31", DisclosureState.NotYetDue)]
    [InlineData("2021-09-01", DisclosureState.NoRecordOfEvent)]
    public void An_event_driven_part_is_not_yet_due_through_the_periods_last_day(string asOf, DisclosureState state)
    {
        Assert.Equal(state, Silent.At(asOf, Appointments).State);
        Assert.Equal(state == DisclosureState.NoRecordOfEvent, Silent.At(asOf).FindingsOn(Appointments).Any(finding => finding is { Code: "XXGK2004", Severity: Severity.Warning }));
    }

    [Theory]
    [InlineData("2020-10-31", DisclosureState.NotYetDue)]
    [InlineData("2020-11-01", DisclosureState.NoRecord)]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void The_annual_report_is_not_yet_due_through_31_October_whatever_the_catalogue_plans(string asOf, DisclosureState state)
    {
        Assert.Equal(state, Silent.At(asOf, AnnualReport).State);
        Assert.Equal(state, (Silent with { Catalogue = Planned(AnnualReport, UpdateRule.YearlyIn(12)) }).At(asOf, AnnualReport).State);
        Assert.Equal(Severity.Note, Silent.At(asOf).Finding("XXGK2026", AnnualReport).Severity);
    }

    [Theory]
    [InlineData("2020-12-31", DisclosureState.NotYetDue)]
    [InlineData("2021-01-01", DisclosureState.NoRecord)]
    public void An_own_limit_that_is_a_date_asks_for_an_annual_part_by_that_date(string asOf, DisclosureState state) =>
        Assert.Equal(state, (Silent with { Catalogue = Limited(WorkPlan, TimeLimit.EachYearBy(12, 31)) }).At(asOf, WorkPlan).State);

    [Fact]
    public void An_extract_that_does_not_speak_of_a_part_accuses_nobody()
    {
        var statement = (Silent with { Source = RegisterSource.Extract }).At("2021-10-31");

        Assert.All(statement.Items.SelectMany(item => item.Parts), part => Assert.Equal(DisclosureState.NotStated, part.State));
        Assert.All(statement.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.DoesNotContain(statement.Items, item => item.IsIncomplete);
    }

    [Fact]
    public void In_an_extract_a_record_without_any_publication_is_not_stated_either()
    {
        var extract = School.With(Record(Rules, "2021-03-10"), Record(Appointments, "2021-03-10", id: "r-2")) with { Source = RegisterSource.Extract };

        Assert.Equal(DisclosureState.NotStated, extract.At("2021-10-31", Rules).State);
        Assert.Equal(DisclosureState.NotStated, extract.At("2021-10-31", Appointments).State);
        Assert.All(extract.At("2021-10-31").Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
    }

    [Fact]
    public void An_extract_never_makes_an_item_incomplete()
    {
        var charter = Checklist2014.BasicInformation.CharterAndRules.Parts[0];
        var statement = (School.With(Record(charter, "2015-01-05", [Shown("2015-01-06")])) with { Source = RegisterSource.Extract }).At("2021-10-31");

        Assert.False(statement.Item(2).IsIncomplete);
        Assert.Equal(DisclosureState.Standing, statement.Item(2).State);
    }

    [Theory]
    [InlineData("2021-07-31", DisclosureState.NotYetDue)]
    [InlineData("2021-08-01", DisclosureState.NothingThisPeriod)]
    [InlineData("2021-10-31", DisclosureState.NothingThisPeriod)]
    public void Nothing_in_the_period_counts_from_the_day_on_which_it_was_declared(string asOf, DisclosureState state) =>
        Assert.Equal(state, (Silent with { Declarations = [Nil(Appointments, "2021-08-01")] }).At(asOf, Appointments).State);

    [Fact]
    public void Nothing_in_the_period_may_not_be_declared_of_a_part_that_cannot_be_nil()
    {
        var school = Silent with { Declarations = [Nil(Rules, "2021-08-01")] };

        Assert.Equal(DisclosureState.NoRecord, school.At("2021-10-31", Rules).State);
        Assert.Equal(Severity.Warning, school.At("2021-10-31").Finding("XXGK2024", Rules).Severity);
    }

    [Fact]
    public void Nothing_in_the_period_is_said_of_the_period_of_the_file_alone()
    {
        var school = Silent with { Declarations = [Nil(Appointments, "2021-08-01")], Assessed = School.Year2020.Previous };

        Assert.Equal(DisclosureState.NoRecordOfEvent, school.At("2021-10-31", Appointments).State);
    }

    [Fact]
    public void A_record_against_nothing_in_the_period_is_assessed_and_the_contradiction_reported()
    {
        var school = School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-11")])) with { Declarations = [Nil(Appointments, "2021-08-01")] };

        Assert.Equal(DisclosureState.Disclosed, school.At("2021-10-31", Appointments).State);
        Assert.Equal(Severity.Warning, school.At("2021-10-31").Finding("XXGK2021", Appointments).Severity);
    }

    [Fact]
    public void A_fact_that_is_not_stated_leaves_it_open_whether_the_part_applies()
    {
        var enterprises = Checklist2014.Finance.SchoolEnterprises.Parts[0];
        var open = Silent with { Profile = School.University.Without(ProfileFact.SchoolEnterprises) };

        Assert.Equal(DisclosureState.CannotTell, open.At("2021-10-31", enterprises).State);
        Assert.Equal(Severity.Note, open.At("2021-10-31").Finding("XXGK2020", enterprises).Severity);
        Assert.Equal(DisclosureState.NotApplicable, (open with { Profile = open.Profile.With(ProfileFact.SchoolEnterprises, false) }).At("2021-10-31", enterprises).State);
        Assert.Equal(DisclosureState.NotApplicable, (open with { Declarations = [NotFor(enterprises)] }).At("2021-10-31", enterprises).State);
    }

    [Fact]
    public void A_record_shows_that_its_part_applies_and_not_the_items_other_parts()
    {
        var (assets, stateAssets) = (Checklist2014.Finance.SchoolEnterprises.Parts[0], Checklist2014.Finance.SchoolEnterprises.Parts[1]);
        var school = School.With(Record(assets, "2021-03-10", [Shown("2021-03-11")])) with { Profile = School.University.Without(ProfileFact.SchoolEnterprises) };

        Assert.Equal(DisclosureState.Disclosed, school.At("2021-10-31", assets).State);
        Assert.Equal(DisclosureState.CannotTell, school.At("2021-10-31", stateAssets).State);
    }

    [Fact]
    public void A_record_against_a_stated_or_presumed_not_applicable_is_assessed_and_the_contradiction_reported()
    {
        var report = Checklist2014.TeachingQuality.UndergraduateTeachingReport.Parts[0];
        var college = new InstitutionProfile(InstitutionKind.HigherVocationalCollege, Ownership.Public);
        foreach (var profile in new[] { college, college.With(ProfileFact.Undergraduates, false) })
        {
            var school = School.With(Record(report, "2021-03-10", [Shown("2021-03-11")])) with { Profile = profile };

            Assert.Equal(DisclosureState.Disclosed, school.At("2021-10-31", report).State);
            Assert.Equal(Severity.Warning, school.At("2021-10-31").Finding("XXGK2025", report).Severity);
        }
    }

    [Fact]
    public void A_declared_not_applicable_yields_to_a_record_and_to_what_the_school_itself_states()
    {
        var withRecord = School.With(Record(Appointments, "2021-03-10", [Shown("2021-03-11")])) with { Declarations = [NotFor(Appointments)] };
        Assert.Equal(DisclosureState.Disclosed, withRecord.At("2021-10-31", Appointments).State);
        Assert.Equal(Severity.Warning, withRecord.At("2021-10-31").Finding("XXGK2022", Appointments).Severity);

        var report = Checklist2014.TeachingQuality.UndergraduateTeachingReport.Parts[0];
        var stated = Silent with { Declarations = [NotFor(report)] };
        Assert.Equal(DisclosureState.NoRecord, stated.At("2021-10-31", report).State);
        Assert.Equal(Severity.Warning, stated.At("2021-10-31").Finding("XXGK2023", report).Severity);

        var presumed = stated with { Profile = new InstitutionProfile(InstitutionKind.University) };
        Assert.Equal(DisclosureState.NotApplicable, presumed.At("2021-10-31", report).State);
    }

    private static NothingThisPeriod Nil(ItemPart part, string on) => new(part.Reference, "本学年未开展", PartialDate.Parse(on));

    private static NotApplicable NotFor(ItemPart part) => new(part.Reference, "本校无此项业务", PartialDate.Unknown);

    private static DisclosureCatalogue Planned(ItemPart part, UpdateRule rule) => new("信息公开目录", [new("1", "条目", [part.Reference]) { UpdateRule = rule }]);

    private static DisclosureCatalogue Limited(ItemPart part, TimeLimit limit) => new("信息公开目录", [new("1", "条目", [part.Reference]) { OwnLimit = limit }]);
}
