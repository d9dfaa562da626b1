using static Xxgk.Domain.Tests.Time.WorkingCalendarTests;

namespace Xxgk.Domain.Tests.Time;

public class DayExplanationTests
{
    [Theory]
    [InlineData("2021-03-05", DayReason.Weekday, "2021年3月5日（星期五）工作日：周一至周五，没有通知另作安排", "Friday 2021-03-05 is a working day: Monday to Friday, and no notice says otherwise")]
    [InlineData("2021-03-06", DayReason.Weekend, "2021年3月6日（星期六）休息日：周末，没有通知安排上班", "Saturday 2021-03-06 is a rest day: the weekend, and no notice orders work")]
    [InlineData("2021-10-01", DayReason.Holiday, "2021年10月1日（星期五）放假：国庆节，国办发明电〔2020〕27号（2021年，2020年11月25日公布）", "Friday 2021-10-01 is a day off: National Day, 国办发明电〔2020〕27号 (for 2021, published 2020-11-25)")]
    [InlineData("2021-10-09", DayReason.WorkedWeekend, "2021年10月9日（星期六）工作日（调休上班）：国庆节，国办发明电〔2020〕27号（2021年，2020年11月25日公布）", "Saturday 2021-10-09 is a working day (worked in exchange for a day off): National Day, 国办发明电〔2020〕27号 (for 2021, published 2020-11-25)")]
    public void The_notice_or_the_weekday_decides(string day, DayReason reason, string chinese, string english)
    {
        var explanation = WorkingCalendar.National.Explain(Day(day)).Value;
        Assert.Equal(reason, explanation.Reason);
        Assert.Equal(chinese, explanation.Text.Chinese);
        Assert.Equal(english, explanation.Text.English);
    }

    [Fact]
    public void New_Years_Eve_of_2024_is_a_working_day_on_which_leave_is_only_encouraged()
    {
        var explanation = WorkingCalendar.National.Explain(new(2024, 2, 9)).Value;
        Assert.True(explanation.IsWorkingDay);
        Assert.Equal(DayReason.Weekday, explanation.Reason);
        Assert.Same(HolidayNotices.For2024, explanation.LeaveEncouragedBy);
        Assert.Contains("只是鼓励当日休假，并不放假", explanation.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_item_keeps_its_history()
    {
        var explanation = WorkingCalendar.National.Explain(new(2019, 5, 1)).Value;
        Assert.Same(HolidayNotices.LabourDay2019, explanation.Notice);
        var earlier = Assert.Single(explanation.Superseded);
        Assert.Same(HolidayNotices.For2019, earlier.Notice);
        Assert.Same(HolidayNotices.LabourDay2019, earlier.By);
    }

    [Fact]
    public void The_extension_of_2020_took_a_worked_Saturday_away()
    {
        var explanation = WorkingCalendar.National.Explain(new(2020, 2, 1)).Value;
        Assert.Equal(DayReason.Holiday, explanation.Reason);
        Assert.Equal(HolidaySpanKind.Worked, Assert.Single(explanation.Superseded).Span.Kind);
        Assert.EndsWith("原由国办发明电〔2019〕16号（2020年，2019年11月21日公布）安排上班，后由国办发明电〔2020〕1号（2020年，2020年1月27日公布）取代", explanation.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_beyond_the_notices_has_no_explanation() =>
        Assert.Equal("2027年节假日安排通知尚未收录", WorkingCalendar.National.Explain(new(2027, 1, 1)).Missing.Chinese);
}
