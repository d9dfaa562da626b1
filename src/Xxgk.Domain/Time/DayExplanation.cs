using NodaTime;

namespace Xxgk;

/// <summary>Why a day is a working day or not (判定理由).</summary>
public enum DayReason
{
    /// <summary>Monday to Friday, and no notice says otherwise: worked (周一至周五).</summary>
    Weekday,

    /// <summary>Saturday or Sunday, and no notice says otherwise: a rest day (周末).</summary>
    Weekend,

    /// <summary>A notice makes it a day off (通知放假).</summary>
    Holiday,

    /// <summary>A day of the weekend on which a notice orders work (调休上班).</summary>
    WorkedWeekend,
}

/// <summary>Why a day is a working day or not, with the notice or the rule that decides (日期判定说明).</summary>
public sealed class DayExplanation
{
    internal DayExplanation(LocalDate day, HolidayNotice? notice, HolidaySpan? span, HolidayNotice? encouragedBy, IReadOnlyList<SupersededArrangement> superseded)
    {
        Day = day;
        Notice = notice;
        Span = span;
        LeaveEncouragedBy = encouragedBy;
        Superseded = superseded;
        Reason = span is null
            ? day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? DayReason.Weekend : DayReason.Weekday
            : span.Kind == HolidaySpanKind.Off ? DayReason.Holiday : DayReason.WorkedWeekend;
    }

    /// <summary>The day (日期).</summary>
    public LocalDate Day { get; }

    /// <summary>Whether people work on it (是否工作日).</summary>
    public bool IsWorkingDay => Reason is DayReason.Weekday or DayReason.WorkedWeekend;

    /// <summary>Why (理由).</summary>
    public DayReason Reason { get; }

    /// <summary>The notice that decides; null where the weekday does (所依据的通知).</summary>
    public HolidayNotice? Notice { get; }

    /// <summary>What that notice orders; null where the weekday decides (所依据的安排).</summary>
    public HolidaySpan? Span { get; }

    /// <summary>The notice that encourages leave on the day, which changes nothing; null where none does (鼓励休假的通知).</summary>
    public HolidayNotice? LeaveEncouragedBy { get; }

    /// <summary>What earlier notices had ordered for the day, oldest first (被取代的安排).</summary>
    public IReadOnlyList<SupersededArrangement> Superseded { get; }

    /// <summary>The explanation in both languages, of one line (说明).</summary>
    public Wording Text
    {
        get
        {
            var (chinese, english) = Reason switch
            {
                DayReason.Weekday => ("工作日：周一至周五，没有通知另作安排", "a working day: Monday to Friday, and no notice says otherwise"),
                DayReason.Weekend => ("休息日：周末，没有通知安排上班", "a rest day: the weekend, and no notice orders work"),
                DayReason.Holiday => ($"放假：{Span!.Holiday}，{Notice!.Citation.Chinese}", $"a day off: {Span.HolidayName.English}, {Notice.Citation.English}"),
                _ => ($"工作日（调休上班）：{Span!.Holiday}，{Notice!.Citation.Chinese}", $"a working day (worked in exchange for a day off): {Span.HolidayName.English}, {Notice.Citation.English}"),
            };

            if (LeaveEncouragedBy is { } encouraging)
            {
                chinese += $"；{encouraging.Citation.Chinese}只是鼓励当日休假，并不放假";
                english += $"; {encouraging.Citation.English} only encourages leave on it and makes it no day off";
            }

            foreach (var earlier in Superseded)
            {
                chinese += "；" + earlier.Text.Chinese;
                english += "; " + earlier.Text.English;
            }

            return Wording.Of(
                DateWords.Chinese(Day) + "（" + DateWords.ChineseWeekday(Day) + "）" + chinese,
                DateWords.EnglishWeekday(Day) + " " + DateWords.Iso(Day) + " is " + english);
        }
    }

    /// <summary>The explanation in Chinese (说明).</summary>
    public override string ToString() => Text.Chinese;
}
