using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class DeadlineTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Property]
    public Property What_is_left_and_what_is_over_exclude_each_other(LocalDate start, WorkingDays length, LocalDate asOf)
    {
        var deadline = new Deadline(start, length, StartRule.FromMaking, Calendar);
        var (isPast, remaining, overdue) = (deadline.IsPast(asOf), deadline.Remaining(asOf), deadline.Overdue(asOf));
        return (!isPast.HasValue || !isPast.Value || !remaining.HasValue || remaining.Value.Count == 0)
            .And(!overdue.HasValue || overdue.Value.Count == 0 || isPast.Value)
            .And(!remaining.HasValue || remaining.Value <= length)
            .And(!remaining.HasValue || !isPast.HasValue || isPast.Value || asOf == deadline.Due.Value || remaining.Value.Count > 0)
            .Label(deadline.ToString())
            .Classify(isPast is { HasValue: true, Value: true }, "past")
            .Classify(!deadline.Due.HasValue, "uncovered");
    }

    [Property]
    public bool The_days_after_the_start_are_rest_days_or_counted(LocalDate start, WorkingDays length)
    {
        var deadline = new Deadline(start, length, StartRule.FromReceipt, Calendar);
        return !deadline.Due.TryGetValue(out var due)
            ? deadline.RestDays.Count == 0
            : deadline.RestDays.Count + length.Count == Period.DaysBetween(start, due);
    }

    [Fact]
    [Provision("《中华人民共和国民法典》第二百零一条")]
    public void The_explanation_lists_the_rest_days_skipped()
    {
        var deadline = new Deadline(new(2021, 9, 10), WorkingDays.Of(20), StartRule.FromMaking, Calendar);
        Assert.Equal(new(2021, 10, 14), deadline.Due.Value);
        Assert.Equal(
            "2021年9月10日起，制作、获取或变更之日不计入，自次日起算；20个工作日，期限届满日为2021年10月14日（星期四）；" +
            "不计休息日：2021年9月11日至12日、2021年9月19日至21日（中秋节）、2021年9月25日、2021年10月1日至7日（国庆节）、2021年10月10日；" +
            "计入调休上班日：2021年9月18日（中秋节）、2021年9月26日（国庆节）、2021年10月9日（国庆节）。",
            deadline.Explanation.Chinese);
        Assert.StartsWith("from 2021-09-10, the day of making, obtaining or change is not counted; 20 working days, due on Thursday 2021-10-14; rest days not counted: 2021-09-11 to 2021-09-12, ", deadline.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_rest_day_after_the_due_date_it_is_past_by_no_working_day()
    {
        var deadline = new Deadline(new(2021, 3, 11), WorkingDays.Of(1), StartRule.FromReceipt, Calendar);
        Assert.Equal(new(2021, 3, 12), deadline.Due.Value);
        Assert.False(deadline.IsPast(new(2021, 3, 12)).Value);
        Assert.True(deadline.IsPast(new(2021, 3, 13)).Value);
        Assert.Equal(0, deadline.Overdue(new(2021, 3, 13)).Value.Count);
        Assert.Equal(1, deadline.Overdue(new(2021, 3, 15)).Value.Count);
        Assert.Equal(1, deadline.Remaining(new(2021, 3, 1)).Value.Count);
        Assert.Equal(0, deadline.Remaining(new(2021, 3, 12)).Value.Count);
    }

    [Fact]
    public void Where_the_due_date_lies_beyond_the_calendar_every_covered_day_is_before_it()
    {
        var deadline = new Deadline(new(2026, 12, 20), WorkingDays.Of(20), StartRule.FromMaking, Calendar);
        Assert.False(deadline.Due.HasValue);
        Assert.False(deadline.IsPast(new(2026, 12, 27)).Value);
        Assert.Equal(0, deadline.Overdue(new(2026, 12, 27)).Value.Count);
        Assert.False(deadline.IsPast(new(2027, 1, 4)).HasValue);
        Assert.False(deadline.Remaining(new(2026, 12, 27)).HasValue);
        Assert.EndsWith("期限届满日暂无法计算：2027年节假日安排通知尚未收录。", deadline.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_start_before_the_calendar_answers_nothing()
    {
        var deadline = new Deadline(new(2009, 12, 20), WorkingDays.Of(20), StartRule.FromMaking, Calendar);
        Assert.False(deadline.IsPast(new(2020, 1, 1)).HasValue);
        Assert.False(deadline.Overdue(new(2020, 1, 1)).HasValue);
    }

    [Fact]
    public void That_the_first_day_is_not_counted_is_an_inference() => Assert.True(StartRule.FromReceipt.Basis.IsInferred);
}
