namespace Xxgk.Checklist.Tests.Edition2014;

/// <summary>What the list asks of two schools: a public higher vocational college and a research university.</summary>
public sealed class ApplicabilityOf2014Tests
{
    private static readonly InstitutionProfile College = new(InstitutionKind.HigherVocationalCollege, Ownership.Public, Affiliation.OtherProvincialDepartment);

    private static readonly InstitutionProfile University = Enum.GetValues<ProfileFact>()
        .Aggregate(new InstitutionProfile(InstitutionKind.University, Ownership.Public, Affiliation.CentralMinistry), (profile, fact) => profile.With(fact));

    [Fact]
    public void To_a_research_university_of_which_all_is_stated_everything_applies() => Assert.All(
        Checklist2014.Edition.Parts, part => Assert.Equal(ApplicabilityOutcome.Applies, part.Applicability.Of(University).Outcome));

    [Fact]
    public void To_a_vocational_college_postgraduates_degrees_and_undergraduate_teaching_do_not_apply_by_presumption()
    {
        var against = Outcomes(College, ApplicabilityOutcome.NotApplicable).ToList();

        Assert.Equal(["11.1", "11.2", "12", "13", "14", "27.1", "30", "35", "43.1", "43.2", "43.3", "44.1", "44.2", "45", "46"], against.Select(part => part.Reference.ToString()));
        Assert.All(against, part => Assert.Equal(ApplicabilityStanding.Presumed, part.Applicability.Of(College).Standing));
    }

    [Fact]
    public void Of_a_vocational_college_it_cannot_be_told_whether_what_it_has_not_stated_applies() => Assert.Equal(
        ["7.2", "8.1", "8.2", "17.1", "17.2", "47.1", "47.2", "48", "49.1", "49.2"],
        Outcomes(College, ApplicabilityOutcome.CannotTell).Select(part => part.Reference.ToString()));

    [Fact]
    public void Item_8_is_not_ruled_out_by_kind_and_asks_for_special_admission()
    {
        var answer = Applying(8, 1, College);

        Assert.Equal(ApplicabilityOutcome.CannotTell, answer.Outcome);
        Assert.Equal([ProfileFact.SpecialAdmission], answer.Needs);
        Assert.Contains("单独招生、综合评价", answer.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(ApplicabilityOutcome.Applies, Applying(8, 1, College.With(ProfileFact.SpecialAdmission)).Outcome);
        Assert.Equal(ApplicabilityOutcome.NotApplicable, Applying(8, 1, College.With(ProfileFact.SpecialAdmission, false)).Outcome);
    }

    [Fact]
    public void Item_35_names_its_substitute_for_vocational_colleges_only()
    {
        Assert.Contains("职业教育质量年度报告", Applying(35, 1, College).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("substitute", Applying(35, 1, College).Reason.English, StringComparison.Ordinal);
        Assert.DoesNotContain("职业教育", Applying(35, 1, new(InstitutionKind.JuniorCollege)).Reason.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("职业教育", Applying(35, 1, University).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_fact_overturns_the_presumption_from_the_kind()
    {
        var answer = Applying(27, 1, College.With(ProfileFact.Undergraduates));

        Assert.Equal((ApplicabilityOutcome.Applies, ApplicabilityStanding.Stated), (answer.Outcome, answer.Standing));
    }

    [Theory]
    [InlineData(22)]
    [InlineData(23)]
    public void Items_22_and_23_apply_to_public_schools_and_a_private_one_has_to_say(int item)
    {
        Assert.Equal(ApplicabilityOutcome.Applies, Applying(item, 1, College).Outcome);
        var answer = Applying(item, 1, new(InstitutionKind.University, Ownership.Private));
        Assert.Equal((ApplicabilityOutcome.CannotTell, true, false), (answer.Outcome, answer.NeedsStatement, answer.NeedsOwnership));
        var unknown = Applying(item, 1, new(InstitutionKind.University));
        Assert.Equal((ApplicabilityOutcome.CannotTell, false, true), (unknown.Outcome, unknown.NeedsStatement, unknown.NeedsOwnership));
    }

    [Fact]
    public void A_private_school_is_presumed_to_have_no_table_of_state_appropriations_and_no_state_assets()
    {
        var school = new InstitutionProfile(InstitutionKind.University, Ownership.Private).With(ProfileFact.SchoolEnterprises);

        Assert.Equal(ApplicabilityOutcome.NotApplicable, Applying(19, 4, school).Outcome);
        Assert.Equal(ApplicabilityOutcome.NotApplicable, Applying(20, 4, school).Outcome);
        Assert.Equal(ApplicabilityOutcome.Applies, Applying(17, 1, school).Outcome);
        Assert.Equal((ApplicabilityOutcome.NotApplicable, ApplicabilityStanding.Presumed), (Applying(17, 2, school).Outcome, Applying(17, 2, school).Standing));
    }

    [Fact]
    public void Item_49_needs_it_stated_whether_the_school_was_inspected()
    {
        Assert.Equal([ProfileFact.Inspected], Applying(49, 1, College).Needs);
        Assert.Equal(ApplicabilityOutcome.NotApplicable, Applying(49, 2, College.With(ProfileFact.Inspected, false)).Outcome);
        Assert.Equal(ApplicabilityOutcome.Applies, Applying(49, 2, College.With(ProfileFact.Inspected)).Outcome);
    }

    [Fact]
    public void A_school_that_applies_for_degree_authorisation_has_item_46_though_it_confers_no_degree() =>
        Assert.Equal(ApplicabilityOutcome.Applies, Applying(46, 1, College.With(ProfileFact.AppliesForDegreeAuthorisation)).Outcome);

    [Fact]
    public void Vocational_and_adult_colleges_follow_the_academic_committee_rules_by_analogy()
    {
        Assert.Contains("参照", Applying(4, 1, College).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("参照", Applying(4, 2, new(InstitutionKind.AdultInstitution)).Reason.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("参照", Applying(4, 1, University).Reason.Chinese, StringComparison.Ordinal);
    }

    private static ApplicabilityAnswer Applying(int item, int part, InstitutionProfile profile) =>
        Checklist2014.Edition.Item(item).Parts[part - 1].Applicability.Of(profile);

    private static IEnumerable<ItemPart> Outcomes(InstitutionProfile profile, ApplicabilityOutcome outcome) =>
        Checklist2014.Edition.Parts.Where(part => part.Applicability.Of(profile).Outcome == outcome);
}
