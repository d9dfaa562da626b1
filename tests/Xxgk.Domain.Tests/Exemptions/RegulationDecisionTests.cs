using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

public class RegulationDecisionTests
{
    private const ExemptionRegime Regime = ExemptionRegime.Regulation2019;

    private static readonly StatedGround Draft = new(ExemptionGround.ProcessInformation) { Reason = "会议讨论记录" };

    [Theory]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十四条")]
    [InlineData(ExemptionGround.StateSecrets)]
    [InlineData(ExemptionGround.NationalSecurity)]
    [InlineData(ExemptionGround.PublicSecurity)]
    [InlineData(ExemptionGround.EconomicSecurity)]
    [InlineData(ExemptionGround.SocialStability)]
    public void Article_14_withholds(ExemptionGround ground)
    {
        var decision = Matters.Of(new StatedGround(ground) { Reason = "某某" }, Regime).Decided();

        Assert.Equal(DisclosureVerdict.Withhold, decision.Verdict);
        Assert.EndsWith("属于《条例》第十四条规定的情形，不予公开。理由：某某。", decision.Steps[^1].Wording.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExemptionGround.SchoolRule)]
    [InlineData(ExemptionGround.ForbiddenByRules)]
    [InlineData(ExemptionGround.CampusStability)]
    public void A_ground_that_the_Regulation_lacks_is_unclear(ExemptionGround ground)
    {
        var review = Matters.Of(new StatedGround(ground) { Reason = "某某", Rule = new(Matters.OwnRules.Article(12)) { PublishedOn = new(2017, 3, 5) } }, Regime);

        Assert.True(review.Decided().IsGroundUnclear);
        Assert.Equal("依据不明，请补充", review.Decide().Outcome.Chinese);
        Assert.Equal(["XXGK3002"], review.Codes());
    }

    [Fact]
    public void A_ground_that_the_Measures_lack_is_unclear() => Assert.True(Matters.Of(Draft).Decided().IsGroundUnclear);

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十五条")]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十二条")]
    public void Disclosed_for_the_public_interest_the_third_party_is_told()
    {
        var review = Matters.Of(
            new InformationPortion("正文")
            {
                Grounds = [new(ExemptionGround.PersonalPrivacy) { Reason = "含加分信息", RightHolders = ["考生"] }],
                PublicInterest = new("招生委员会", "关系招生公平", new(2021, 5, 30)),
            },
            Regime);

        Assert.Equal(DisclosureVerdict.Disclose, review.Decide().Verdict);
        Assert.Equal(["XXGK3011"], review.Codes());
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十六条")]
    public void Discretion_unstated_is_not_decidable_yet()
    {
        var decision = Matters.Of(Draft, Regime).Decided();

        Assert.Equal("暂不能作出决定（待裁量并说明理由）", decision.Outcome.Chinese);
        Assert.Equal("系过程性信息，属于《条例》第十六条第二款规定的情形，可以不予公开。理由：会议讨论记录。", decision.Steps[0].Wording.Chinese);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十六条")]
    public void A_reasoned_choice_decides_both_ways()
    {
        DisclosureReview With(DiscretionOutcome outcome) => Matters.Of(
            new InformationPortion("正文") { Grounds = [Draft], Choice = new(outcome, "学校办公室", "事项已办结", new(2021, 5, 31)) }, Regime);

        Assert.Equal(DisclosureVerdict.MayBeWithheld, With(DiscretionOutcome.Withhold).Decide().Verdict);
        Assert.Equal("可以不予公开", With(DiscretionOutcome.Withhold).Decide().Outcome.Chinese);
        Assert.Equal(DisclosureVerdict.Disclose, With(DiscretionOutcome.Disclose).Decide().Verdict);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十六条第二款")]
    public void A_rule_that_has_it_disclosed_prevails_over_discretion()
    {
        var ground = new StatedGround(ExemptionGround.EnforcementFiles) { Reason = "案卷", DisclosureRequiredBy = new("《某某条例》第九条") };

        Assert.Equal(DisclosureVerdict.Disclose, Matters.Of(ground, Regime).Decide().Verdict);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十七条第三款")]
    public void Doubt_goes_to_the_competent_department() =>
        Assert.Equal(
            "难以确定是否公开（是否属于国家秘密），报请有关主管部门或者保密行政管理部门确定（依据《条例》第十七条第三款）。",
            Matters.Of(new InformationPortion("正文") { Doubt = "是否属于国家秘密" }, Regime).Decided().Steps[^1].Wording.Chinese);

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十三条第一款")]
    public void What_no_ground_withholds_is_disclosed() =>
        Assert.Equal(
            "没有提出不予公开的依据，向社会公众公开（依据《条例》第十三条第一款）。",
            Matters.Of(new InformationPortion("正文"), Regime, Audience.Society).Decided().Steps[^1].Wording.Chinese);

    [Fact]
    public void A_request_before_the_Regulation_of_2019_does_not_go_by_it()
    {
        var review = new DisclosureReview("录取办法", Regime, Audience.Applicant, new(2019, 6, 1), [new InformationPortion("正文")], new LocalDate(2019, 5, 14));

        Assert.Equal([AwaitedMatter.RegimeInForce], review.Decided().Awaited);
    }
}
