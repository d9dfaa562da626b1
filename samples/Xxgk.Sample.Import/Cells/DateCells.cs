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

    // Serial 61 is 1 March 1900; before it, spreadsheets count a day that there was not.
    private const int FirstSerial = 61;
    private const int LastSerial = 73_050;

    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    // A T stands where the cell has a blank: it parts the day from the time.
    private static readonly Regex Day = Pattern.Of(@"^(?<year>\d{4})T?[年./\-]T?(?<month>\d{1,2})T?[月./\-]T?(?<day>\d{1,2})T?[日号]?$");
    private static readonly Regex Month = Pattern.Of(@"^(?<year>\d{4})T?[年./\-]T?(?<month>\d{1,2})T?月?$");
    private static readonly Regex Digits = Pattern.Of(@"^\d{4,8}(\.\d+)?年?$");
    private static readonly Regex InNumerals = Pattern.Of("^(?<year>[零〇○一二三四五六七八九]{4})T?年T?(?:(?<month>[一二三四五六七八九十]{1,2})T?月T?(?:(?<day>[一二三四五六七八九十]{1,3})T?[日号])?)?$");
    private static readonly Regex TimeOfDay = Pattern.Of(@"T*(?:上午|下午)?T*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(?:T*[AP]M)?$|T+$");
    private static readonly Regex Weekday = Pattern.Of(@"T*\(?(?:星期|周)[一二三四五六日天]\)?$");

    public static bool TryRead(Cell cell, out PartialDate date, out Wording fault)
    {
        (date, fault) = (PartialDate.Unknown, default);
        return cell.Day is { } day ? TryDay(day.Year, day.Month, day.Day, out date, out fault)
            : cell.Number is { } number ? TryNumber(number, out date, out fault)
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
            return TryNumber(number, out date, out fault);
        }

        if (InNumerals.Match(folded) is { Success: true } numerals)
        {
            return TryNumerals(numerals, out date, out fault);
        }

        fault = Faults.OfDate(folded);
        return false;
    }

    private static bool TryNumber(double number, out PartialDate date, out Wording fault)
    {
        (date, fault) = (PartialDate.Unknown, default);
        var whole = (long)Math.Floor(number);
        if (whole is >= FirstSerial and <= LastSerial && whole > 9_999)
        {
            var day = SerialZero.PlusDays((int)whole);
            return TryDay(day.Year, day.Month, day.Day, out date, out fault);
        }

        if (number != whole)
        {
            return TryDecimal(number, whole, out date, out fault);
        }

        var text = whole.ToString(CultureInfo.InvariantCulture);
        switch (text.Length)
        {
            case 8:
                return TryDay((int)(whole / 10_000), (int)(whole / 100 % 100), (int)(whole % 100), out date, out fault);
            case 6:
                return TryMonth((int)(whole / 100), (int)(whole % 100), out date, out fault);
            case 4:
                return TryMonth((int)whole, month: 0, out date, out fault);
            default:
                fault = Faults.OfDate(text);
                return false;
        }
    }

    /// <summary>2021.03 written as a number is a month; 2021.1 may have been 2021.10, whose last nought a number does not keep.</summary>
    private static bool TryDecimal(double number, long whole, out PartialDate date, out Wording fault)
    {
        var hundredths = (int)Math.Round((number - whole) * 100);
        date = PartialDate.Unknown;
        if (Math.Abs(number - whole - (hundredths / 100d)) > 1e-9 || whole is < 1900 or > 2100)
        {
            fault = Faults.OfDate(number.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        if (hundredths == 10)
        {
            fault = Wording.Of(
                FormattableString.Invariant($"可能是{whole}年1月，也可能是{whole}年10月（数字不保留末尾的0），请写明"),
                FormattableString.Invariant($"it may be January or October {whole}, since a number keeps no nought at its end; say which"));
            return false;
        }

        return TryMonth((int)whole, hundredths % 10 == 0 ? hundredths / 10 : hundredths, out date, out fault);
    }

    private static bool TryNumerals(Match match, out PartialDate date, out Wording fault)
    {
        var year = match.Groups["year"].Value.Aggregate(0, (sum, c) => (sum * 10) + (c is '零' or '〇' or '○' ? 0 : ChineseNumeral.Parse(c.ToString())));
        int OfGroup(string group) => match.Groups[group].Success && ChineseNumeral.TryParse(match.Groups[group].Value, out var value) ? value : match.Groups[group].Success ? -1 : 0;
        return match.Groups["day"].Success ? TryDay(year, OfGroup("month"), OfGroup("day"), out date, out fault) : TryMonth(year, OfGroup("month"), out date, out fault);
    }

    private static bool TryMonth(int year, int month, out PartialDate date, out Wording fault)
    {
        var text = month == 0
            ? year.ToString("0000", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        fault = Faults.NoSuchDay;
        return PartialDate.TryParse(text, out date);
    }

    private static bool TryDay(int year, int month, int day, out PartialDate date, out Wording fault)
    {
        fault = Faults.NoSuchDay;
        return PartialDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), out date);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The blank between day and time is what parts them.
    private static string Spaced(string text) => text.Replace(' ', 'T').Replace('\u3000', 'T');
}
