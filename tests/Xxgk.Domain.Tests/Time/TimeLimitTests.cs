using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class TimeLimitTests
{
    [Property]
    public Property Limits_are_equal_when_they_say_the_same(TimeLimit one, TimeLimit other) =>
        (one.Equals(other) == (one.Wording == other.Wording)).And(!one.Equals(other) || one.GetHashCode() == other.GetHashCode()).Collect(one.Kind);

    [Property]
    public bool A_limit_has_either_days_or_a_date(TimeLimit limit) =>
        limit.Kind == TimeLimitKind.DateEachYear ? limit is { Days: 0, Month: > 0, Day: > 0 } : limit is { Days: > 0, Month: 0, Day: 0 };

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void Limits_are_worded_as_a_rule_words_them()
    {
        Assert.Equal("20个工作日内", TimeLimit.WorkingDaysAfter(20).Wording.Chinese);
        Assert.Equal("15日内", TimeLimit.CalendarDaysAfter(15).Wording.Chinese);
        Assert.Equal("每年10月31日及以前", TimeLimit.EachYearBy(10, 31).Wording.Chinese);
        Assert.Equal("公示不少于10个工作日", TimeLimit.NoticeOfAtLeast(10).Wording.Chinese);
    }

    [Fact]
    public void A_limit_of_no_days_or_of_a_day_that_not_every_year_has_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDaysAfter(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.CalendarDaysAfter(1001));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.EachYearBy(2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.EachYearBy(13, 1));
    }
}
