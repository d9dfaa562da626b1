using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class StatementTests
{
    private static readonly LocalDate Day = new(2021, 6, 1);

    [Property]
    public Property Consent_to_society_reaches_all_and_the_others_reach_themselves(Consent consent) =>
        Audiences.All.All(audience => consent.Reaches(audience) == (consent.To == Audience.Society || consent.To == audience))
            .ToProperty().Collect(consent.To);

    [Fact]
    public void The_campus_and_an_applicant_are_not_comparable()
    {
        Assert.False(new Consent("甲公司", Day, Audience.Campus).Reaches(Audience.Applicant));
        Assert.False(new Consent("甲公司", Day, Audience.Applicant).Reaches(Audience.Campus));
    }

    [Theory]
    [InlineData("《某某学院信息公开实施细则》第三条", true)]
    [InlineData("依照《档案法》", true)]
    [InlineData("党纪党规", false)]
    [InlineData("《》", false)]
    [InlineData("》某《", false)]
    public void A_rule_is_named_by_a_title(string words, bool isNamed) => Assert.Equal(isNamed, new NamedRule(words).IsNamed);

    [Fact]
    public void A_provision_is_a_rule_by_name_and_may_bring_its_day_of_publication()
    {
        Assert.True(new NamedRule(Instruments.Measures.Article(10)).IsNamed);
        Assert.Equal(new LocalDate(2010, 5, 10), new NamedRule(Instruments.Measures.Article(10)).PublishedOn);
        Assert.Null(new NamedRule(Matters.OwnRules.Article(3)).PublishedOn);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("第一行\n第二行")]
    public void Whoever_finds_chooses_or_consents_is_named_with_reasons(string? text)
    {
        Assert.ThrowsAny<ArgumentException>(() => new PublicInterestFinding(text!, "理由", Day));
        Assert.ThrowsAny<ArgumentException>(() => new PublicInterestFinding("校长办公会", text!, Day));
        Assert.ThrowsAny<ArgumentException>(() => new DiscretionaryChoice(DiscretionOutcome.Disclose, text!, "理由", Day));
        Assert.ThrowsAny<ArgumentException>(() => new DiscretionaryChoice(DiscretionOutcome.Withhold, "学校办公室", text!, Day));
        Assert.ThrowsAny<ArgumentException>(() => new Consent(text!, Day, Audience.Society));
        Assert.ThrowsAny<ArgumentException>(() => StatedGround.InWords(text!));
    }

    [Fact]
    public void A_right_holder_is_named_once() =>
        Assert.Throws<ArgumentException>(() => new StatedGround(ExemptionGround.PersonalPrivacy) { RightHolders = ["甲", "甲"] });

    [Fact]
    public void An_approval_is_no_secrecy_review()
    {
        var approval = new Review(ReviewKind.Approval, ReviewResult.Passed);
        Assert.Throws<ArgumentException>(() => new InformationPortion("正文") { SecrecyReview = approval });
        Assert.Throws<ArgumentException>(() => new DisclosureReview("某某", ExemptionRegime.Measures, Audience.Society, Day, [new("正文")]) { SecrecyReview = approval });
    }

    [Fact]
    public void A_request_comes_before_its_decision() =>
        Assert.Throws<ArgumentException>(() => new DisclosureReview("某某", ExemptionRegime.Measures, Audience.Applicant, Day, [new("正文")], Day.PlusDays(1)));

    [Property]
    public bool Statements_are_equal_when_all_they_say_is(StatedGround ground, Consent consent, NamedRule rule) =>
        ground.Equals(ground.Ground is { } named
            ? new(named) { Reason = ground.Reason, RightHolders = [.. ground.RightHolders], Rule = ground.Rule, DisclosureRequiredBy = ground.DisclosureRequiredBy }
            : StatedGround.InWords(ground.Words!))
        && consent.Equals(new Consent(consent.GivenBy, consent.On, consent.To) { LimitedTo = consent.LimitedTo })
        && !consent.Equals(new Consent(consent.GivenBy, consent.On.PlusDays(1), consent.To) { LimitedTo = consent.LimitedTo })
        && rule.Equals(rule.Provision is { } provision ? new NamedRule(provision) { PublishedOn = rule.PublishedOn } : new NamedRule(rule.Words) { PublishedOn = rule.PublishedOn });
}
