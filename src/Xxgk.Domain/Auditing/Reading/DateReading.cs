using NodaTime;

namespace Xxgk.Auditing;

/// <summary>Reads one date at a place of the folded text: 2021年8月31日, 2021年8月, 2021-08-31, 2021.8.31, 二〇二一年十月二十八日.</summary>
internal static class DateReading
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The date that begins at a place, and its end; null where none begins.</summary>
    public static (PartialDate Date, int End)? At(ScannedText text, int at) =>
        Characters.IsDigit(text[at]) ? InDigits(text, at) : InChinese(text, at);

    /// <summary>The month and the day that begin at a place, without a year: 8月31日, 9月底.</summary>
    public static (int Month, int Day, int End)? MonthAndDayAt(ScannedText text, int at)
    {
        var monthEnd = text.DigitsEnd(at);
        var month = text.NumberIn(at, monthEnd);
        if (month is < 1 or > 12 || !text.HasAt(monthEnd, "月"))
        {
            return null;
        }

        var dayEnd = text.DigitsEnd(monthEnd + 1);
        return text.NumberIn(monthEnd + 1, dayEnd) is >= 1 and <= 31 and var day && text.HasAt(dayEnd, "日")
            ? (month, day, dayEnd + 1)
            : (month, 0, monthEnd + 1);
    }

    private static (PartialDate Date, int End)? InDigits(ScannedText text, int at)
    {
        var yearEnd = text.DigitsEnd(at);
        var year = text.NumberIn(at, yearEnd);
        if (yearEnd - at != 4 || year is < 1900 or > 2100)
        {
            return null;
        }

        if (text.HasAt(yearEnd, "年"))
        {
            return MonthAndDayAt(text, yearEnd + 1) is not { } rest ? null
                : rest.Day > 0 ? Day(year, rest.Month, rest.Day, rest.End)
                : (PartialDate.OfMonth(year, rest.Month), rest.End);
        }

        if (yearEnd < text.Length && text[yearEnd] is '-' or '.' or '/')
        {
            var monthEnd = text.DigitsEnd(yearEnd + 1);
            if (monthEnd - yearEnd is 2 or 3 && monthEnd < text.Length && text[monthEnd] == text[yearEnd])
            {
                var dayEnd = text.DigitsEnd(monthEnd + 1);
                return dayEnd - monthEnd is 2 or 3
                    ? Day(year, text.NumberIn(yearEnd + 1, monthEnd), text.NumberIn(monthEnd + 1, dayEnd), dayEnd)
                    : null;
            }
        }

        return null;
    }

    private static (PartialDate Date, int End)? InChinese(ScannedText text, int at)
    {
        if (at + 5 > text.Length || text[at] != '二' || text[at + 4] != '年')
        {
            return null;
        }

        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = text[i] is '零' or 'O' or '○' ? 0 : ChineseDigits.IndexOf(text[i]);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        var monthEnd = text.IndexOf('月', at + 5, Math.Min(text.Length, at + 9));
        if (monthEnd < 0 || !ChineseNumeral.TryParse(text.Substring(at + 5, monthEnd - at - 5), out var month))
        {
            return null;
        }

        var dayEnd = text.IndexOf('日', monthEnd + 1, Math.Min(text.Length, monthEnd + 6));
        return dayEnd > 0 && ChineseNumeral.TryParse(text.Substring(monthEnd + 1, dayEnd - monthEnd - 1), out var day)
            ? Day(year, month, day, dayEnd + 1)
            : null;
    }

    private static (PartialDate Date, int End)? Day(int year, int month, int day, int end) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? (PartialDate.Of(new LocalDate(year, month, day)), end)
            : null;
}
