using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

public class SeparationTests
{
    private static readonly StatedGround Privacy = new(ExemptionGround.PersonalPrivacy) { Reason = "含学号和家庭住址", RightHolders = ["学生"] };

    [Fact]
    [Provision("《高等学校信息公开办法》第十八条第（四）项")]
    public void What_can_be_separated_is_disclosed_in_part()
    {
        var decision = Of(new InformationPortion("名单") { Grounds = [Privacy] }, new InformationPortion("评定办法")).Decide();

        Assert.Equal(DisclosureVerdict.DiscloseInPart, decision.Verdict);
        Assert.Equal("向申请人部分公开（区分处理）", decision.Outcome.Chinese);
        Assert.True(decision.CanBeAnswered);
        Assert.Equal(
            """
            『奖学金评定材料』：向申请人部分公开（区分处理）。
            适用《高等学校信息公开办法》（教育部令第29号），以下简称《办法》；以收到申请之日2021年5月20日为准。
            『名单』：不予公开。涉及个人隐私，属于《办法》第十条第（三）项规定的情形，不予公开。理由：含学号和家庭住址。未取得权利人学生向申请人公开该部分的同意，也未认定不公开可能对公共利益造成重大影响，不予公开（依据《办法》第十条）。
            『评定办法』：公开。没有提出不予公开的依据，向申请人公开（依据《办法》第十八条第（一）项）。
            作区分处理：向申请人公开『评定办法』，对『名单』不予公开并说明理由（依据《办法》第十八条第（四）项，项号部分核实，条文部分核实）。
            """.ReplaceLineEndings("\n"),
            decision.ToText(Language.Chinese));
    }

    [Fact]
    public void What_cannot_be_separated_is_withheld_with_the_other()
    {
        var decision = Of(
            new InformationPortion("名单") { Grounds = [Privacy] },
            new InformationPortion("批注") { InseparableFrom = "名单" },
            new InformationPortion("批注的附页") { InseparableFrom = "批注" }).Decide();

        Assert.All(decision.Portions, portion => Assert.Equal(DisclosureVerdict.Withhold, portion.Verdict));
        Assert.StartsWith("与『名单』不能作区分处理，一并不予公开（依据《办法》第十八条第（四）项", decision.Portions[1].Steps[^1].Wording.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Portions_that_cannot_be_separated_from_each_other_share_the_stronger_verdict()
    {
        var decision = Of(
            new InformationPortion("甲") { InseparableFrom = "乙" },
            new InformationPortion("乙") { InseparableFrom = "甲", Doubt = "权属不明" }).Decide();

        Assert.Equal(DisclosureVerdict.Refer, decision.Verdict);
        Assert.All(decision.Portions, portion => Assert.Equal(DisclosureVerdict.Refer, portion.Verdict));
    }

    [Fact]
    public void There_is_no_reply_while_a_portion_is_pending()
    {
        var decision = Of(new InformationPortion("名单") { Grounds = [StatedGround.InWords("机密")] }, new InformationPortion("评定办法")).Decide();

        Assert.Equal(DisclosureVerdict.NotDecidableYet, decision.Verdict);
        Assert.Equal(DisclosureVerdict.Disclose, decision.Portions[1].Verdict);
        Assert.False(decision.CanBeAnswered);
    }

    [Fact]
    public void A_portion_of_another_matter_is_no_partner() =>
        Assert.Throws<ArgumentException>(() => Of(new InformationPortion("甲") { InseparableFrom = "丁" }));

    [Fact]
    public void A_portion_is_not_its_own_partner() =>
        Assert.Throws<ArgumentException>(() => Of(new InformationPortion("甲") { InseparableFrom = "甲" }));

    [Fact]
    public void Portions_bear_different_names_and_there_is_at_least_one()
    {
        Assert.Throws<ArgumentException>(() => Of(new InformationPortion("甲"), new InformationPortion("甲")));
        Assert.Throws<ArgumentException>(() => Of());
    }

    private static DisclosureReview Of(params InformationPortion[] portions) =>
        new("奖学金评定材料", ExemptionRegime.Measures, Audience.Applicant, new(2021, 6, 1), portions, new LocalDate(2021, 5, 20)) { SecrecyReview = Matters.Passed };
}
