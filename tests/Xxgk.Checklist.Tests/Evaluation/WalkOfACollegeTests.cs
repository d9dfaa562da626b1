using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>How an officer decides on what a vocational college's report says of 2020–2021, as of 31 October 2021: the source is an extract.</summary>
public sealed class WalkOfACollegeTests
{
    private static readonly ComplianceStatement Statement = (School.With(
        Named(Checklist2014.BasicInformation.CharterAndRules.Parts[0], "r-1"),
        Named(Checklist2014.BasicInformation.CharterAndRules.Parts[1], "r-2"),
        Named(Checklist2014.Finance.ProcurementAndTenders.Parts[0], "r-3"),
        Named(Checklist2014.Finance.Budget.Parts[0], "r-4"),
        Named(Checklist2014.Finance.FinalAccounts.Parts[0], "r-5")) with
    {
        Source = RegisterSource.Extract,
        Profile = new InstitutionProfile(InstitutionKind.HigherVocationalCollege, Ownership.Public, Affiliation.ProvincialEducationDepartment),
    }).At("2021-10-31");

    [Fact]
    public void Item_2_published_without_any_date_stands()
    {
        Assert.Equal((DisclosureState.Standing, Timeliness.None), Of(2));
        Assert.Equal("第2项『学校章程及制定的各项规章制度』（学校章程）持续公开，及时与否无法核定（缺少确切的生成日期、公开日期）。", Statement.Finding("XXGK2014", Checklist2014.BasicInformation.CharterAndRules.Parts[0]).Message.Chinese);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(23)]
    [InlineData(33)]
    [InlineData(50)]
    public void Items_of_which_it_does_not_speak_are_not_stated(int item) => Assert.Equal((DisclosureState.NotStated, Timeliness.None), Of(item));

    [Fact]
    public void Item_6_is_not_stated_and_says_why_this_report_is_not_the_evidence()
    {
        Assert.Equal(DisclosureState.NotStated, Statement.Item(6).State);
        Assert.Contains("不作为本期佐证", Statement.Finding("XXGK2026", AnnualReport).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_8_is_not_settled_by_the_kind_of_college()
    {
        Assert.Equal(DisclosureState.CannotTell, Statement.Item(8).State);
        Assert.Contains("单独招生", Statement.Item(8).Parts[0].Reason.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(35)]
    [InlineData(46)]
    public void Items_for_other_schools_do_not_apply(int item) => Assert.Equal(DisclosureState.NotApplicable, Statement.Item(item).State);

    [Fact]
    public void Item_35_names_its_substitute() => Assert.Contains("职业教育质量年度报告", Statement.Item(35).Parts[0].Reason.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(20)]
    public void What_is_named_without_dates_is_disclosed_and_its_timeliness_cannot_be_determined(int item)
    {
        var part = Statement.Item(item).Parts[0];

        Assert.Equal((DisclosureState.Disclosed, Timeliness.CannotBeDetermined), (part.State, part.Timeliness));
        Assert.All(Statement.Item(item).Parts.Skip(1), other => Assert.Equal(DisclosureState.NotStated, other.State));
        Assert.False(Statement.Item(item).IsIncomplete);
    }

    [Fact]
    public void Item_27_the_share_of_undergraduates_does_not_apply_and_the_rest_is_not_stated()
    {
        Assert.Equal([DisclosureState.NotApplicable, DisclosureState.NotStated], Statement.Item(27).Parts.Select(part => part.State));
        Assert.Equal(DisclosureState.NotStated, Statement.Item(27).State);
    }

    [Fact]
    public void Item_49_cannot_be_told_without_a_statement_on_inspection() => Assert.Equal(DisclosureState.CannotTell, Statement.Item(49).State);

    [Fact]
    public void The_library_accuses_no_school_because_of_an_extract() => Assert.All(Statement.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));

    private static (DisclosureState State, Timeliness Timeliness) Of(int item) => (Statement.Item(item).State, Statement.Item(item).Timeliness);

    private static DisclosureRecord Named(ItemPart part, string id) => Record(part, "unknown", [new Publication()], id);
}
