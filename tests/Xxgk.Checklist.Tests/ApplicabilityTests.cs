namespace Xxgk.Checklist.Tests;

public sealed class ApplicabilityTests
{
    private static Gen<InstitutionProfile> Profiles { get; } =
        from kind in Gen.Elements(InstitutionKinds.All.AsEnumerable())
        from ownership in Gen.Elements(null, Ownership.Public, Ownership.Private, (Ownership?)Ownership.SinoForeign)
        from stated in Gen.Elements<bool?>(null, true, false).ArrayOf(ProfileFacts.All.Count)
        select ProfileFacts.All.Zip(stated, (fact, holds) => (fact, holds))
            .Where(pair => pair.holds is not null)
            .Aggregate(new InstitutionProfile(kind, ownership), (profile, pair) => profile.With(pair.fact, pair.holds!.Value));

    [Fact]
    public void Every_rule_of_the_list_has_its_reasons_in_both_languages() => Assert.All(Checklist2014.Edition.Parts, part =>
    {
        Assert.NotEmpty(part.Applicability.Scope.Chinese);
        Assert.NotEmpty(part.Applicability.Scope.English);
        Assert.All(part.Applicability.ReasonsAgainst, reason => Assert.True(reason.Chinese.EndsWith('。') && reason.English.EndsWith('.'), reason.Chinese));
    });

    [Property]
    public Property Every_answer_has_a_reason_and_an_open_one_says_what_it_needs() => Prop.ForAll(Profiles.ToArbitrary(), profile =>
        Checklist2014.Edition.Parts.Select(part => part.Applicability.Of(profile)).All(answer =>
            answer.Reason.Chinese.Length > 0
            && answer.Reason.English.Length > 0
            && (answer.Outcome == ApplicabilityOutcome.CannotTell) == (answer.Needs.Count > 0 || answer.NeedsOwnership || answer.NeedsStatement)
            && (answer.Outcome == ApplicabilityOutcome.CannotTell) == (answer.Standing == ApplicabilityStanding.NotEstablished)));

    [Property]
    public Property Stating_what_is_needed_decides_the_answer() => Prop.ForAll(
        Profiles.ToArbitrary(),
        Gen.Elements(Checklist2014.Edition.Parts.AsEnumerable()).ToArbitrary(),
        Gen.Elements(true, false).ToArbitrary(),
        (profile, part, holds) =>
        {
            var before = part.Applicability.Of(profile);
            var after = part.Applicability.Of(before.Needs.Aggregate(profile, (known, fact) => known.With(fact, holds)));
            return (after.Needs.Count == 0 && (after.Outcome != ApplicabilityOutcome.CannotTell || after.NeedsOwnership || after.NeedsStatement))
                .Classify(before.Outcome == ApplicabilityOutcome.CannotTell, "cannot tell")
                .Classify(before.Outcome == ApplicabilityOutcome.NotApplicable, "not applicable");
        });

    [Property]
    public Property A_part_applies_only_by_what_is_known() => Prop.ForAll(Profiles.ToArbitrary(), profile =>
        Checklist2014.Edition.Parts
            .Where(part => part.Applicability.Of(profile).Outcome == ApplicabilityOutcome.Applies && part.Applicability.Facts.Count == 1)
            .All(part => profile.Answer(part.Applicability.Facts[0]).Value));

    [Fact]
    public void Two_rules_must_both_hold_and_one_that_fails_decides()
    {
        var rule = Applicability.Requires(ProfileFact.Postgraduates, "无研究生。", "No postgraduates.")
            .And(Applicability.Requires(ProfileFact.SinoForeignProgrammes, "无合作办学。", "No such programmes."));
        var university = new InstitutionProfile(InstitutionKind.University);

        Assert.Equal([ProfileFact.Postgraduates, ProfileFact.SinoForeignProgrammes], rule.Of(university).Needs);
        Assert.Equal("无合作办学。", rule.Of(university.With(ProfileFact.SinoForeignProgrammes, false)).Reason.Chinese);
        Assert.Equal(ApplicabilityOutcome.Applies, rule.Of(university.With(ProfileFact.SinoForeignProgrammes).With(ProfileFact.Postgraduates)).Outcome);
        Assert.Equal("招收研究生且开展中外合作办学的学校", rule.Scope.Chinese);
    }

    [Fact]
    public void A_rule_without_a_reason_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Applicability.Requires(ProfileFact.Graduates, " ", "No."));
        Assert.Throws<ArgumentException>(() => Applicability.AnyOf("无。", "No."));
    }
}
