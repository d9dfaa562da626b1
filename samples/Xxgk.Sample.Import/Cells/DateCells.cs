using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Xxgk.Samples.Import.Books;

namespace Xxgk.Samples.Import.Cells;

/// <summary>
/// Dates as offices write them (日期): 2021年3月5日, 2021.3.5, 2021/3/5, 20210305, 二〇二一年三月五日, a spreadsheet's own date or its serial number; a month
/// or a year where no more is known. What could be two days is refused, not guessed.
/// </summary>
internal static class DateCells
{
    private const int LongestDate = 60;

    // A T stands where the cell has a blank: it parts the day from the time.
    private static readonly Regex Day = Pattern.Of(@"^(?<year>\d{4})T?[年./、\-]T?(?<month>\d{1,2})T?[月./、\-]T?(?<day>\d{1,2})T?[日号]?$");
    private static readonly Regex Month = Pattern.Of(@"^(?<year>\d{4})T?[年./\-]T?(?<month>\d{1,2})T?月?$");
    private static readonly Regex Digits = Pattern.Of(@"^\d{4,8}(\.\d+)?年?$");
    private static readonly Regex InNumerals = Pattern.Of("^(?<year>[0-9零〇○一二三四五六七八九]{4})T?年T?(?:(?<month>[一二三四五六七八九十]{1,2})T?月T?(?:(?<day>[一二三四五六七八九十]{1,3})T?[日号])?)?$");
    private static readonly Regex TimeOfDay = Pattern.Of(@"T*(?:上午|下午)?T*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(?:T*[AP]M)?$|T+$");
    private static readonly Regex Weekday = Pattern.Of(@"T*\(?(?:星期|周)[一二三四五六日天]\)?$");

    public static bool TryRead(Cell cell, out PartialDate date, out Wording fault)
    {
        (date, fault) = (PartialDate.Unknown, default);
        return cell.Day is { } day ? TryDay(day.Year, day.Month, day.Day, out date, out fault)
            : cell.Number is { } number ? DateNumbers.TryRead(number, out date, out fault)
            : TryText(CellText.Cleaned(cell.Text), out date, out fault);
    }

    public static bool TryText(string text, out PartialDate date, out Wording fault)
    {
        (date, fault) = (PartialDate.Unknown, default);
        if (text.Length > LongestDate)
        {
            fault = Faults.OfDate(string.Empty);
            return false;
        }

        var folded = Weekday.Replace(TimeOfDay.Replace(CellText.Folded(Spaced(text)), string.Empty), string.Empty);
        if (folded is "不详" or "日期不详" or "未知" or "不明")
        {
            return true;
        }

        if (Day.Match(folded) is { Success: true } day)
        {
            return TryDay(Number(day, "year"), Number(day, "month"), Number(day, "day"), out date, out fault);
        }

        if (Month.Match(folded) is { Success: true } month)
        {
            return TryMonth(Number(month, "year"), Number(month, "month"), out date, out fault);
        }

        if (Digits.IsMatch(folded) && double.TryParse(folded.TrimEnd('年'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return DateNumbers.TryRead(number, out date, out fault);
        }

        if (InNumerals.Match(folded) is { Success: true } numerals)
        {
            return TryNumerals(numerals, out date, out fault);
        }

        fault = Faults.OfDate(folded);
        return false;
    }

    private static bool TryNumerals(Match match, out PartialDate date, out Wording fault)
    {
        var year = match.Groups["year"].Value.Aggregate(0, (sum, c) => (sum * 10) + (c is '零' or '〇' or '○' ? 0 : char.IsAsciiDigit(c) ? c - '0' : ChineseNumeral.Parse(c.ToString())));
        int OfGroup(string group) => match.Groups[group].Success && ChineseNumeral.TryParse(match.Groups[group].Value, out var value) ? value : match.Groups[group].Success ? -1 : 0;
        return match.Groups["day"].Success ? TryDay(year, OfGroup("month"), OfGroup("day"), out date, out fault) : TryMonth(year, OfGroup("month"), out date, out fault);
    }

    internal static bool TryMonth(int year, int month, out PartialDate date, out Wording fault)
    {
        var text = month == 0
            ? year.ToString("0000", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        fault = Faults.NoSuchDay;
        return PartialDate.TryParse(text, out date);
    }

    internal static bool TryDay(int year, int month, int day, out PartialDate date, out Wording fault)
    {
        fault = Faults.NoSuchDay;
        return PartialDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), out date);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The blank between day and time is what parts them.
    private static string Spaced(string text) => text.Replace(' ', 'T').Replace('\u3000', 'T');
}
