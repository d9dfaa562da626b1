using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Institutions;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class InstitutionProfileTests
{
    private static readonly InstitutionProfile VocationalCollege =
        new(InstitutionKind.HigherVocationalCollege, Ownership.Public, Affiliation.OtherProvincialDepartment);

    [Property]
    public bool A_stated_fact_overturns_every_presumption(InstitutionProfile profile, ProfileFact fact, bool holds) =>
        profile.With(fact, holds).Answer(fact) == new FactAnswer(FactStanding.Stated, holds);

    [Property]
    public bool Stating_a_fact_leaves_the_others_as_they_were(InstitutionProfile profile, ProfileFact fact, bool holds) =>
        ProfileFacts.All.Where(other => other != fact).All(other => profile.With(fact, holds).Answer(other) == profile.Answer(other));

    [Property]
    public bool What_is_no_longer_stated_is_presumed_again(InstitutionProfile profile, ProfileFact fact, bool holds) =>
        profile.With(fact, holds).Without(fact).Answer(fact) == new InstitutionProfile(profile.Kind, profile.Ownership, profile.Affiliation).Answer(fact);

    [Property]
    public bool A_fact_that_is_not_stated_never_holds(InstitutionProfile profile, ProfileFact fact) =>
        profile.Answer(fact) is { Standing: not FactStanding.NotStated } or { Value: false };

    [Property]
    public bool The_stated_facts_make_the_same_profile_again(InstitutionProfile profile)
    {
        var again = profile.StatedFacts.Aggregate(
            new InstitutionProfile(profile.Kind, profile.Ownership, profile.Affiliation), (soFar, fact) => soFar.With(fact.Key, fact.Value));
        return again.Equals(profile) && again.GetHashCode() == profile.GetHashCode();
    }

    [Property]
    public bool Every_answer_says_in_both_languages_how_it_is_known(InstitutionProfile profile, ProfileFact fact)
    {
        var (answer, because) = (profile.Answer(fact), profile.Because(fact));
        return because.Chinese.Contains(fact.ToWording().Chinese, StringComparison.Ordinal)
            && because.English.Contains(fact.ToWording().English, StringComparison.Ordinal)
            && because.Chinese.Contains("推定", StringComparison.Ordinal) == (answer.Standing == FactStanding.Presumed)
            && because.English.Contains("presumed", StringComparison.Ordinal) == (answer.Standing == FactStanding.Presumed)
            && because.Chinese.Contains("说明为", StringComparison.Ordinal) == (answer.Standing == FactStanding.Stated);
    }

    [Theory]
    [InlineData(ProfileFact.Undergraduates)]
    [InlineData(ProfileFact.Postgraduates)]
    [InlineData(ProfileFact.BachelorDegrees)]
    [InlineData(ProfileFact.MasterDegrees)]
    [InlineData(ProfileFact.DoctoralDegrees)]
    [InlineData(ProfileFact.EquivalentLevelDegrees)]
    [InlineData(ProfileFact.AppliesForDegreeAuthorisation)]
    public void A_vocational_college_is_presumed_to_have_no_undergraduates_postgraduates_or_degrees(ProfileFact fact) =>
        Assert.Equal(new FactAnswer(FactStanding.Presumed, false), VocationalCollege.Answer(fact));

    [Theory]
    [InlineData(ProfileFact.SpecialAdmission)]
    [InlineData(ProfileFact.SchoolEnterprises)]
    [InlineData(ProfileFact.SinoForeignProgrammes)]
    [InlineData(ProfileFact.InternationalStudents)]
    [InlineData(ProfileFact.Inspected)]
    public void No_kind_of_school_presumes_an_activity(ProfileFact fact) =>
        Assert.All(InstitutionKinds.All, kind => Assert.Equal(FactStanding.NotStated, new InstitutionProfile(kind).Answer(fact).Standing));

    [Theory]
    [InlineData(ProfileFact.Postgraduates)]
    [InlineData(ProfileFact.MasterDegrees)]
    [InlineData(ProfileFact.DoctoralDegrees)]
    public void A_university_is_presumed_to_have_undergraduates_and_nothing_is_presumed_of_postgraduates(ProfileFact fact)
    {
        var university = new InstitutionProfile(InstitutionKind.University);
        Assert.Equal(new FactAnswer(FactStanding.Presumed, true), university.Answer(ProfileFact.Undergraduates));
        Assert.Equal(FactStanding.NotStated, university.Answer(fact).Standing);
    }

    [Fact]
    public void A_vocational_college_may_state_that_it_has_undergraduates() =>
        Assert.Equal(new FactAnswer(FactStanding.Stated, true), VocationalCollege.With(ProfileFact.Undergraduates).Answer(ProfileFact.Undergraduates));

    [Theory]
    [InlineData(Ownership.Public, FactStanding.Presumed, true)]
    [InlineData(Ownership.Private, FactStanding.Presumed, false)]
    [InlineData(Ownership.SinoForeign, FactStanding.NotStated, false)]
    [InlineData(null, FactStanding.NotStated, false)]
    public void State_appropriation_is_presumed_from_the_ownership(Ownership? ownership, FactStanding standing, bool value) =>
        Assert.Equal(new FactAnswer(standing, value), new InstitutionProfile(InstitutionKind.University, ownership).Answer(ProfileFact.StateAppropriation));

    [Fact]
    public void The_reason_names_the_kind_or_the_ownership_that_presumes()
    {
        Assert.Equal(
            "“招收研究生”：学校未说明，由“高等职业学校”推定为否；学校另有说明的，从其说明。", VocationalCollege.Because(ProfileFact.Postgraduates).Chinese);
        Assert.Equal(
            "“receives state appropriations”: not stated; presumed yes from “public”, until the school states otherwise.",
            VocationalCollege.Because(ProfileFact.StateAppropriation).English);
        Assert.Equal("“有校办企业”：学校未说明。", VocationalCollege.Because(ProfileFact.SchoolEnterprises).Chinese);
    }

    [Fact]
    public void A_number_that_is_no_value_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new InstitutionProfile((InstitutionKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InstitutionProfile(InstitutionKind.University, (Ownership)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => VocationalCollege.With((ProfileFact)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => VocationalCollege.Answer((ProfileFact)(-1)));
    }

    [Fact]
    public void A_profile_prints_what_is_stated()
    {
        Assert.Equal("高等职业学校，公办，其他省级部门", VocationalCollege.ToString());
        Assert.Equal("独立学院", new InstitutionProfile(InstitutionKind.IndependentCollege).ToString());
    }
}
