using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class WordsThatNameNoGroundTests
{
    /// <summary>The report of 2020–2021: 「部分法律法规和党纪党规要求保密的事项，以及学院的核心技术、机密不予公开」.</summary>
    [Fact]
    public void The_words_of_the_report_of_2021_name_no_ground()
    {
        var review = new DisclosureReview(
            "不予公开的事项",
            ExemptionRegime.Measures,
            Audience.Society,
            new(2021, 10, 28),
            [
                new InformationPortion("要求保密的事项") { Grounds = [StatedGround.InWords("部分法律法规和党纪党规要求保密的事项")] },
                new InformationPortion("核心技术、机密") { Grounds = [StatedGround.InWords("学院的核心技术、机密")] },
            ])
        { SecrecyReview = Matters.Passed };

        var decision = review.Decide();

        Assert.Equal("依据不明，请补充", decision.Outcome.Chinese);
        Assert.All(decision.Portions, portion => Assert.True(portion.IsGroundUnclear));
        Assert.Equal(["XXGK3001", "XXGK3001"], review.Codes());
        Assert.Equal(
            "所述『部分法律法规和党纪党规要求保密的事项』未指明任何一项不予公开的情形，依据不明，请补充：党纪党规不是法律、法规或者规章；未列明规定的名称和条款（依据《办法》第十条）。",
            decision.Portions[0].Steps[^1].Wording.Chinese);
        Assert.Equal(
            "所述『学院的核心技术、机密』未指明任何一项不予公开的情形，依据不明，请补充：绝密、机密、秘密是国家秘密的密级，本身不是所列情形：确属国家秘密的，请按国家秘密列明；核心技术本身不是所列情形，可能涉及商业秘密：请说明是否属于商业秘密、权利人是谁（依据《办法》第十条）。",
            decision.Portions[1].Steps[^1].Wording.Chinese);
    }

    [Theory]
    [InlineData("机密", "密级")]
    [InlineData("核心技术", "可能涉及商业秘密")]
    [InlineData("党纪党规", "党纪党规不是法律、法规或者规章")]
    [InlineData("国家秘密", "提到国家秘密而未指明条款")]
    [InlineData("工作秘密", "工作秘密不是所列情形")]
    [InlineData("领导说不行", "请指明所属情形及其条款")]
    public void The_explanation_says_why_words_are_no_ground(string words, string why) =>
        Assert.Contains(why, UnclearGround.Explain(words).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_commercial_secret_in_words_is_not_taken_for_a_grade_of_secrecy() =>
        Assert.DoesNotContain("密级，本身", UnclearGround.Explain("属于商业秘密").Chinese, StringComparison.Ordinal);

    [Property]
    public bool No_words_withhold_and_none_disclose(DisclosureReview review)
    {
        var words = review.WithPortions(review.Portions.Select(portion => portion.With(grounds: [StatedGround.InWords("机密")])));
        return words.Decide().Verdict == DisclosureVerdict.NotDecidableYet;
    }
}
