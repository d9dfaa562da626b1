using Xxgk.Specification.Law;

namespace Xxgk.Domain.Tests.Law;

public sealed class DatedTests
{
    private static readonly DatedRow<int> First = new(new(2010, 9, 1), 1, Instruments.Measures.Article(18));
    private static readonly DatedRow<int> Second = new(new(2014, 7, 25), 2, Instruments.ChecklistNotice2014.Part(2), new LocalDate(2026, 11, 23));

    [Fact]
    public void Each_day_is_judged_by_the_row_in_force_on_it()
    {
        var rule = new Dated<int>(First, Second);
        Assert.Null(rule.On(new(2010, 8, 31)));
        Assert.Equal(First, rule.On(new(2010, 9, 1)));
        Assert.Equal(First, rule.On(new(2014, 7, 24)));
        Assert.Equal(Second, rule.On(new(2014, 7, 25)));
        Assert.Equal(Second, rule.On(new(2099, 1, 1)));
        Assert.Equal([First, Second], rule.Rows);
    }

    [Fact]
    public void A_rule_without_rows_or_with_dates_that_do_not_rise_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new Dated<int>());
        Assert.Throws<ArgumentException>(() => new Dated<int>(Second, First));
        Assert.Throws<ArgumentException>(() => new Dated<int>(First, First));
        Assert.Throws<ArgumentException>(() => new Dated<int>(First).WithNone(First.Since, Wording.Of("无", "none")));
    }

    [Fact]
    public void A_time_without_a_rule_is_declared_and_ends_with_the_next_row()
    {
        var why = Wording.Of("已废止", "repealed");
        var rule = new Dated<int>(First, Second).WithNone(new(2012, 1, 1), why);
        Assert.Equal(First, rule.On(new(2011, 12, 31)));
        Assert.Null(rule.On(new(2012, 1, 1)));
        Assert.Equal(why, rule.DeclaredNoneOn(new(2014, 7, 24))?.Reason);
        Assert.Equal(Second, rule.On(new(2014, 7, 25)));
        Assert.Null(rule.DeclaredNoneOn(new(2014, 7, 25)));
        Assert.Null(rule.DeclaredNoneOn(new(2010, 1, 1)));
    }

    [Fact]
    public void A_gap_is_found_unless_it_is_declared()
    {
        var through = new LocalDate(2026, 12, 1);
        var late = new Dated<int>(Second);
        Assert.Empty(DatedCoverage.MonthsWithoutAnswer(new Dated<int>(First, Second), through));
        Assert.Equal(47, DatedCoverage.MonthsWithoutAnswer(late, through).Count);
        Assert.Empty(DatedCoverage.MonthsWithoutAnswer(late.WithNone(new(2010, 9, 1), Wording.Of("通知发布前无此要求", "not asked for before the notice")), through));
    }
}
