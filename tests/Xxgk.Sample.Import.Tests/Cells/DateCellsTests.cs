using System.Globalization;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Tests.Cells;

public sealed class DateCellsTests
{
    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    [Property]
    public Property A_day_is_the_same_in_each_of_the_forms_in_which_offices_write_it(ushort days, byte which)
    {
        var day = new LocalDate(1990, 1, 1).PlusDays(days % 25_000);
        var (y, m, d) = (day.Year, day.Month, day.Day);
        string Text(FormattableString text) => FormattableString.Invariant(text);
        Cell[] forms =
        [
            new(Text($"{y}年{m}月{d}日")), new(Text($"{y}年{m:00}月{d:00}日")), new(Text($"{y}.{m}.{d}")), new(Text($"{y}-{m:00}-{d:00}")), new(Text($"{y}/{m}/{d}")),
            new(Text($"{y}{m:00}{d:00}")), new(Text($"{Serial(day)}")), Cell.Of((double)Serial(day)), Cell.Of(Serial(day) + 0.4), Cell.Of(day.ToDateTimeUnspecified()),
            new(Text($"{InNumerals(y)}年{ChineseNumeral.Format(m)}月{ChineseNumeral.Format(d)}日")), new(Text($" {y} 年 {m} 月 {d} 日 ")), new(Text($"{y}-{m:00}-{d:00} 09:30:00")),
            new(Text($"{y}-{m:00}-{d:00}T00:00:00")), new(Text($"{y}年{m}月{d}日（星期三）")), new(string.Concat(Text($"{y}年{m}月{d}日").Select(Wide))), new(Text($"{y}年{m}月{d}号")),
            Cell.Of((double)((y * 10_000) + (m * 100) + d)),
        ];
        var form = forms[which % forms.Length];
        return (DateCells.TryRead(form, out var date, out var fault) && date == PartialDate.Of(day))
            .Label($"'{form.Text}' ({form.Number}) is {date} {fault.English}")
            .Classify(form.Number is not null, "a number");
    }

    [Theory]
    [InlineData("2021年3月", "2021-03")]
    [InlineData("2021.03", "2021-03")]
    [InlineData("2021.10", "2021-10")]
    [InlineData("2021-3", "2021-03")]
    [InlineData("202103", "2021-03")]
    [InlineData("二〇二一年三月", "2021-03")]
    [InlineData("2021年", "2021")]
    [InlineData("2021", "2021")]
    [InlineData("二〇二一年", "2021")]
    [InlineData("日期不详", "unknown")]
    public void What_is_known_less_exactly_is_a_month_a_year_or_unknown(string text, string date)
    {
        Assert.True(DateCells.TryRead(new Cell(text), out var read, out _));
        Assert.Equal(PartialDate.Parse(date), read);
    }

    [Theory]
    [InlineData("2021年2月30日", "没有这一天")]
    [InlineData("20211301", "没有这一天")]
    [InlineData("2021年13月5日", "没有这一天")]
    [InlineData("3月5日", "缺少年份")]
    [InlineData("21.3.5", "年份请写四位")]
    [InlineData("21年3月5日", "年份请写四位")]
    [InlineData("3/5/2021", "分不清月和日")]
    [InlineData("上学期", "不是日期")]
    [InlineData("2021-03-05-06", "不是日期")]
    [InlineData("99999", "不是日期")]
    [InlineData("2021年3月5日2021年3月5日2021年3月5日2021年3月5日2021年3月5日2021年3月5日2021年3月5日", "不是日期")]
    public void What_is_no_day_or_could_be_two_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(DateCells.TryRead(new Cell(text), out var date, out var fault));
        Assert.StartsWith(reason, fault.Chinese, StringComparison.Ordinal);
        Assert.True(date.IsUnknown);
    }

    [Fact]
    public void A_number_that_may_have_lost_its_last_nought_is_refused()
    {
        Assert.True(DateCells.TryRead(Cell.Of(2021.03), out var march, out _));
        Assert.True(DateCells.TryRead(Cell.Of(2021.3), out var alsoMarch, out _));
        Assert.True(DateCells.TryRead(Cell.Of(2021.11), out var november, out _));
        Assert.False(DateCells.TryRead(Cell.Of(2021.1), out _, out var fault));
        Assert.Equal((PartialDate.OfMonth(2021, 3), PartialDate.OfMonth(2021, 3), PartialDate.OfMonth(2021, 11)), (march, alsoMarch, november));
        Assert.Contains("2021年10月", fault.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021年6月16日至6月24日", "2021-06-16", "2021-06-24")]
    [InlineData("2021年6月16日至24日", "2021-06-16", "2021-06-24")]
    [InlineData("2021.6.16-2021.6.24", "2021-06-16", "2021-06-24")]
    [InlineData("2021-06-16 至 2021-06-24", "2021-06-16", "2021-06-24")]
    [InlineData("2021年12月28日—2022年1月5日", "2021-12-28", "2022-01-05")]
    [InlineData("2021-06-16", "2021-06-16", null)]
    public void The_days_of_a_public_notice_are_its_first_and_its_last(string text, string first, string? last)
    {
        Assert.True(DateRange.TryRead(new Cell(text), out var from, out var to, out _));
        Assert.Equal((PartialDate.Parse(first), last is null ? null : PartialDate.Parse(last)), (from, to));
    }

    [Property]
    public void No_text_makes_the_reader_throw(string? text)
    {
        DateCells.TryRead(new Cell(text ?? string.Empty), out _, out _);
        DateRange.TryRead(new Cell(text + "至" + text), out _, out _, out _);
    }

    private static int Serial(LocalDate day) => Period.DaysBetween(SerialZero, day);

    private static string InNumerals(int year) => string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));

    private static char Wide(char c) => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c;
}
