using NodaTime;
using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Reads school years, dates, periods and the report's own date.</summary>
internal static class TimeReader
{
    private static readonly string[] Leads =
        ["统计期限", "统计时限", "统计时间", "统计起止", "统计时段", "统计周期", "统计日期", "时间期限", "报告期", "本报告", "所列数据", "执行情况", "编制", "信息公开工作"];

    private static readonly string[] Years = ["学年度", "学年", "年度"];
    private static readonly CharacterSet Two = new("二");

    public static void Read(ReportText text, int firstHeading, List<Claim> claims)
    {
        var masked = text.MaskedScan;
        var beginnings = new Stops(masked, Characters.DigitSet, Two);
        for (var i = beginnings.Next(0); i < masked.Length; i = beginnings.Next(i + 1))
        {
            var startsDigits = masked[i] != '二';
            if (startsDigits && AcademicYearAt(text, i) is { } year)
            {
                claims.Add(year);
                i = year.Stretch.End - 1;
            }
            else if (DateReading.At(masked, i) is { } date)
            {
                claims.Add(Period(text, i, date, firstHeading) ?? (Claim)new DateClaim(text, new(i, date.End), date.Date));
                i = claims[claims.Count - 1].Stretch.End - 1;
            }
            else if (startsDigits)
            {
                i = masked.DigitsEnd(i) - 1;
            }
        }

        if (OwnDate(text) is { } own)
        {
            claims.Add(own);
        }
    }

    private static AcademicYearClaim? AcademicYearAt(ReportText text, int at)
    {
        var masked = text.MaskedScan;
        var firstEnd = masked.DigitsEnd(at);
        if (firstEnd - at != 4 || firstEnd >= masked.Length || masked[firstEnd] is not ('-' or '至' or '/'))
        {
            return null;
        }

        var end = masked.DigitsEnd(firstEnd + 1);
        var tail = masked.WordAt(end, Years);
        return tail is not null && AcademicYear.TryParse(masked.Substring(at, end - at), out var year)
            ? new(text, new(at, end + tail.Length), year)
            : null;
    }

    /// <summary>A (起)? (,)? (至|到|-) B (止)?, where B may leave out the year.</summary>
    private static PeriodClaim? Period(ReportText text, int start, (PartialDate Date, int End) first, int firstHeading)
    {
        var masked = text.MaskedScan;
        var at = first.End;
        at += masked.HasAt(at, "起") ? 1 : 0;
        at += masked.HasAt(at, ",") ? 1 : 0;
        if (at + 1 >= masked.Length || masked[at] is not ('至' or '到' or '-'))
        {
            return null;
        }

        at++;
        PartialDate last;
        int end;
        if (Characters.IsDigit(masked[at]) && DateReading.At(masked, at) is { } date)
        {
            (last, end) = date;
        }
        else if (first.Date.Earliest is { } from && DateReading.MonthAndDayAt(masked, at) is { } rest
            && (rest.Day > 0 || first.Date.Precision == DatePrecision.Month) && rest.Day <= CalendarSystem.Iso.GetDaysInMonth(from.Year, rest.Month))
        {
            (last, end) = (rest.Day > 0 ? PartialDate.Of(new LocalDate(from.Year, rest.Month, rest.Day)) : PartialDate.OfMonth(from.Year, rest.Month), rest.End);
        }
        else
        {
            return null;
        }

        if (first.Date.Earliest is not { } begin || last.Latest is not { } close)
        {
            return null;
        }

        var isOfReport = first.Date.IsExact && last.IsExact
            && (begin > close || NodaTime.Period.DaysBetween(begin, close) >= 60)
            && text.MaskedAt(text.SentenceAt(start)) is var sentence && sentence.HasAny(Leads)
            && (start < firstHeading || sentence.Has("统计"));
        return new(text, new(start, end), begin, close, isOfReport);
    }

    private static OwnDateClaim? OwnDate(ReportText text)
    {
        for (var i = text.Paragraphs.Count - 1; i >= Math.Max(1, text.Paragraphs.Count - 3); i--)
        {
            var paragraph = text.Paragraphs[i];
            var words = text.MaskedAt(paragraph);
            if (words.Length > 40 || words.HasAny(":", "。", ",", "|"))
            {
                continue;
            }

            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (DateReading.At(text.MaskedScan, at) is { Date.IsExact: true } date && date.End == paragraph.End)
                {
                    return new(text, new(at, date.End), date.Date.Earliest!.Value);
                }
            }
        }

        return null;
    }
}
