using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

public class MeasuresDecisionTests
{
    private static readonly StatedGround Secret = new(ExemptionGround.CommercialSecrets) { Reason = "含企业报价和技术参数", RightHolders = ["甲公司", "乙公司"] };

    private static readonly PublicInterestFinding Interest = new("校长办公会", "涉及学生饮食安全", new(2021, 5, 28));

    [Fact]
    [Provision("《高等学校信息公开办法》第四条")]
    public void What_harms_social_stability_is_withheld()
    {
        var decision = Matters.Of(new StatedGround(ExemptionGround.SocialStability) { Reason = "涉及未结案件" }).Decided();

        Assert.Equal(DisclosureVerdict.Withhold, decision.Verdict);
        Assert.Equal("可能危及社会稳定，属于《办法》第四条规定的情形，不予公开。理由：涉及未结案件。", decision.Steps[^1].Wording.Chinese);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条第（一）项")]
    public void Neither_consent_nor_the_public_interest_lifts_a_state_secret()
    {
        var review = Matters.Of(new InformationPortion("正文")
        {
            Grounds = [new(ExemptionGround.StateSecrets) { Reason = "定密文件〔2020〕1号" }],
            Consents = [new("甲公司", new(2021, 5, 1), Audience.Society)],
            PublicInterest = Interest,
        });

        Assert.Equal(DisclosureVerdict.Withhold, review.Decide().Verdict);
        Assert.Equal(["XXGK3012"], review.Codes());
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条第（二）项")]
    public void A_commercial_secret_is_withheld_in_the_words_of_an_office()
    {
        var decision = Matters.Of(Secret).Decided();

        Assert.Equal(DisclosureVerdict.Withhold, decision.Verdict);
        Assert.Equal("涉及商业秘密，属于《办法》第十条第（二）项规定的情形，不予公开。理由：含企业报价和技术参数。", decision.Steps[0].Wording.Chinese);
        Assert.Equal("Commercial secrets: within the Measures, art. 10 (2), so withheld. Reason: 含企业报价和技术参数.", decision.Steps[0].Wording.English);
        Assert.Equal("未取得权利人甲公司、乙公司向申请人公开该部分的同意，也未认定不公开可能对公共利益造成重大影响，不予公开（依据《办法》第十条）。", decision.Steps[1].Wording.Chinese);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条")]
    public void The_consent_of_every_right_holder_lifts_a_commercial_secret()
    {
        var one = new InformationPortion("正文") { Grounds = [Secret], Consents = [new("甲公司", new(2021, 5, 25), Audience.Applicant)] };
        var both = new InformationPortion("正文") { Grounds = [Secret], Consents = [.. one.Consents, new("乙公司", new(2021, 6, 1), Audience.Society)] };

        Assert.Equal(DisclosureVerdict.Withhold, Matters.Of(one).Decided().Verdict);
        Assert.Equal(DisclosureVerdict.Disclose, Matters.Of(both).Decided().Verdict);
        Assert.Contains("权利人甲公司、乙公司均同意向申请人公开，可予公开（依据《办法》第十条）。", Matters.Of(both).Decided().Wording.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consent_that_is_limited_too_late_or_for_others_lifts_nothing()
    {
        var ground = new StatedGround(ExemptionGround.PersonalPrivacy) { Reason = "含家庭住址", RightHolders = ["当事人"] };
        DisclosureReview With(Consent consent) => Matters.Of(new InformationPortion("正文") { Grounds = [ground], Consents = [consent] });

        Assert.Equal(["XXGK3006"], With(new("当事人", new(2021, 5, 25), Audience.Campus)).Codes());
        Assert.Equal(["XXGK3006"], With(new("当事人", new(2021, 6, 2), Audience.Society)).Codes());
        Assert.Equal(["XXGK3006"], With(new("当事人", new(2021, 5, 25), Audience.Society) { LimitedTo = "仅限姓名" }).Codes());
        Assert.Equal(["XXGK3007"], With(new("他人", new(2021, 5, 25), Audience.Society)).Codes());
        Assert.Equal(DisclosureVerdict.Withhold, With(new("他人", new(2021, 5, 25), Audience.Society)).Decide().Verdict);
    }

    [Fact]
    public void No_consent_lifts_a_ground_without_right_holders()
    {
        var review = Matters.Of(new InformationPortion("正文")
        {
            Grounds = [new(ExemptionGround.PersonalPrivacy) { Reason = "含成绩" }],
            Consents = [new("当事人", new(2021, 5, 25), Audience.Society)],
        });

        Assert.Equal(DisclosureVerdict.Withhold, review.Decide().Verdict);
        Assert.Equal(["XXGK3008"], review.Codes());
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条")]
    public void The_public_interest_lifts_what_is_qualified()
    {
        var decision = Matters.Of(new InformationPortion("正文") { Grounds = [Secret], PublicInterest = Interest }).Decided();

        Assert.Equal(DisclosureVerdict.Disclose, decision.Verdict);
        Assert.Equal("校长办公会于2021年5月28日认定不公开可能对公共利益造成重大影响，可予公开；理由：涉及学生饮食安全（依据《办法》第十条）。", decision.Steps[1].Wording.Chinese);
        Assert.Equal("所提依据均不妨碍公开，向申请人公开（依据《办法》第十八条第（一）项）。", decision.Steps[^1].Wording.Chinese);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条第（四）项")]
    public void A_rule_that_withholds_is_named()
    {
        StatedGround Law(NamedRule? rule) => new(ExemptionGround.ForbiddenByLaw) { Reason = "档案尚未开放", Rule = rule };

        Assert.Equal([AwaitedMatter.NamedRule], Matters.Of(Law(null)).Decided().Awaited);
        Assert.Equal([AwaitedMatter.NamedRule], Matters.Of(Law(new("国家有关规定"))).Decided().Awaited);
        Assert.Equal([AwaitedMatter.NamedRule], Matters.Of(Law(new(Matters.OwnRules.Article(3)))).Decided().Awaited);
        Assert.Equal(
            "《中华人民共和国档案法》第二十七条规定不予公开，属于《办法》第十条第（四）项规定的情形，不予公开。理由：档案尚未开放。",
            Matters.Of(Law(new("《中华人民共和国档案法》第二十七条"))).Decided().Steps[^1].Wording.Chinese);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条第（四）项")]
    public void A_school_rule_is_named_published_and_in_force()
    {
        static StatedGround Own(LocalDate? published) => new(ExemptionGround.SchoolRule) { Reason = "尚在评审", Rule = new(Matters.OwnRules.Article(12)) { PublishedOn = published } };

        Assert.Equal(DisclosureVerdict.Withhold, Matters.Of(Own(new(2017, 3, 5))).Decide().Verdict);
        Assert.Equal([AwaitedMatter.NamedRule], Matters.Of(Own(null)).Decided().Awaited);
        Assert.Equal([AwaitedMatter.NamedRule], Matters.Of(Own(new(2021, 6, 2))).Decided().Awaited);
        Assert.Equal(["XXGK3003"], Matters.Of(Own(null)).Codes());
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
    public void A_school_rule_that_would_empty_an_item_of_the_list_is_referred()
    {
        var own = new StatedGround(ExemptionGround.SchoolRule) { Reason = "内部掌握", Rule = new(Matters.OwnRules.Article(12)) { PublishedOn = new(2017, 3, 5) } };
        DisclosureReview Of(params InformationPortion[] portions) => new("中层干部任免", ExemptionRegime.Measures, Audience.Society, new(2021, 6, 1), portions)
        {
            SecrecyReview = Matters.Passed,
            Item = ItemReference.Of(25),
        };

        var emptied = Of(new InformationPortion("名单") { Grounds = [own] });
        Assert.Equal(DisclosureVerdict.Refer, emptied.Decide().Verdict);
        Assert.Equal(["XXGK3004"], emptied.Codes());
        Assert.Contains("报请所在地省级教育行政部门或者上级主管部门审定（依据《办法》第十六条，条号未核实，条文部分核实）。", emptied.Decide().ToText(Language.Chinese), StringComparison.Ordinal);

        var inPart = Of(new InformationPortion("名单") { Grounds = [own] }, new InformationPortion("任免程序"));
        Assert.Equal(DisclosureVerdict.DiscloseInPart, inPart.Decide().Verdict);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十六条")]
    public void Doubt_is_referred_unless_something_is_withheld()
    {
        Assert.Equal(DisclosureVerdict.Refer, Matters.Of(new InformationPortion("正文") { Doubt = "权属不明" }).Decide().Verdict);
        Assert.Equal(DisclosureVerdict.Withhold, Matters.Of(new InformationPortion("正文") { Doubt = "权属不明", Grounds = [Secret] }).Decide().Verdict);
        Assert.Equal(DisclosureVerdict.NotDecidableYet, Matters.Of(new InformationPortion("正文") { Doubt = "权属不明", Grounds = [StatedGround.InWords("机密")] }).Decide().Verdict);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第五条")]
    public void Review_and_approval_say_not_yet()
    {
        var portion = new InformationPortion("正文");
        DisclosureReview With(Review? secrecy, Review? approval = null) =>
            new("某某协议", ExemptionRegime.Measures, Audience.Society, new(2021, 6, 1), [portion]) { SecrecyReview = secrecy, Approval = approval };

        Assert.Equal("暂不能作出决定（待审查）", With(null).Decide().Outcome.Chinese);
        Assert.Equal("暂不能作出决定（待审查）", With(new(ReviewKind.SecrecyReview, ReviewResult.Open)).Decide().Outcome.Chinese);
        Assert.Equal("暂不能作出决定（待批准）", With(Matters.Passed, new(ReviewKind.Approval, ReviewResult.Open)).Decide().Outcome.Chinese);
        Assert.Equal("暂不能作出决定（待审查）", With(new(ReviewKind.SecrecyReview, ReviewResult.Passed) { On = PartialDate.Of(new(2021, 6, 2)) }).Decide().Outcome.Chinese);
        Assert.Equal("向社会公众公开", With(Matters.Passed, new(ReviewKind.Approval, ReviewResult.Passed)).Decide().Outcome.Chinese);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第五条")]
    public void A_failed_review_must_name_a_ground()
    {
        var failed = new Review(ReviewKind.SecrecyReview, ReviewResult.Failed);
        var unnamed = Matters.Of(new InformationPortion("正文") { SecrecyReview = failed });
        var named = Matters.Of(new InformationPortion("正文") { SecrecyReview = failed, Grounds = [Secret] });

        Assert.Equal([AwaitedMatter.GroundOfFailedReview], unnamed.Decided().Awaited);
        Assert.Equal(["XXGK3005"], unnamed.Codes());
        Assert.Equal(DisclosureVerdict.Withhold, named.Decide().Verdict);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十八条第（二）项")]
    public void A_refusal_without_a_reason_is_found_and_cannot_be_answered()
    {
        var review = Matters.Of(new StatedGround(ExemptionGround.StateSecrets));

        Assert.Equal(DisclosureVerdict.Withhold, review.Decide().Verdict);
        Assert.Equal(["XXGK3009"], review.Codes());
        Assert.False(review.Decide().CanBeAnswered);
    }

    [Fact]
    public void No_regime_in_force_on_the_day_is_a_problem()
    {
        var review = new DisclosureReview("旧文件", ExemptionRegime.Measures, Audience.Applicant, new(2010, 9, 10), [new InformationPortion("正文")], new LocalDate(2010, 8, 31));

        Assert.Equal([AwaitedMatter.RegimeInForce], review.Decided().Awaited);
        Assert.Equal(["XXGK3010"], review.Codes());
        Assert.Equal(Severity.Error, review.Decide().Findings[0].Severity);
    }
}
