using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Catalogue;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
[Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
public sealed class EffectiveLimitTests
{
    private static readonly TimeLimit TwentyWorkingDays = TimeLimit.WorkingDaysAfter(20);

    [Property]
    public Property An_own_limit_shortens_and_never_lengthens_the_limit_by_law(int days)
    {
        var own = 1 + (Math.Abs(days % 100));
        var limit = EffectiveLimit.Of(TwentyWorkingDays, TimeLimit.WorkingDaysAfter(own));
        var counting = limit.Use == LimitUse.Own ? own : 20;
        return (counting == Math.Min(own, 20) && limit.OwnIsLonger == (own > 20))
            .Classify(own < 20, "shorter")
            .Classify(own > 20, "longer");
    }

    [Property]
    public bool The_limit_by_law_is_left_out_only_for_a_shorter_one_in_the_same_unit(TimeLimit legal, TimeLimit own)
    {
        var limit = EffectiveLimit.Of(legal, own);
        return limit.Use != LimitUse.Own || (own.Kind == legal.Kind && own.Days < legal.Days);
    }

    [Property]
    public bool The_wording_says_which_counts_in_both_languages(TimeLimit legal, TimeLimit own)
    {
        var limit = EffectiveLimit.Of(legal, own);
        return limit.Wording.Chinese.Contains(limit.Use == LimitUse.Own ? own.Wording.Chinese : legal.Wording.Chinese, StringComparison.Ordinal)
            && limit.Wording.English.Length > 0
            && (!limit.OwnIsLonger || limit.Wording.Chinese.Contains("不予采用", StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_in_different_units_count_by_the_earlier_due_date_each_time()
    {
        Assert.Equal(LimitUse.EarlierOfBoth, EffectiveLimit.Of(TwentyWorkingDays, TimeLimit.CalendarDaysAfter(20)).Use);
        Assert.Equal(LimitUse.EarlierOfBoth, EffectiveLimit.Of(TimeLimit.EachYearBy(10, 31), TimeLimit.EachYearBy(12, 31)).Use);
    }

    [Fact]
    public void A_length_of_public_notice_is_no_due_date() =>
        Assert.Equal(LimitUse.Legal, EffectiveLimit.Of(TwentyWorkingDays, TimeLimit.NoticeOfAtLeast(5)).Use);

    [Fact]
    public void Without_an_own_limit_the_law_counts() => Assert.Equal(TwentyWorkingDays.Wording, EffectiveLimit.Of(TwentyWorkingDays, null).Wording);
}
