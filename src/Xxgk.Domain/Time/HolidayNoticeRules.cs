using NodaTime;

namespace Xxgk;

/// <summary>What must hold within one notice (通知自身的校验).</summary>
internal static class HolidayNoticeRules
{
    /// <summary>Everything wrong with a notice; what is wrong with one span comes with its place among the spans, else −1.</summary>
    public static IEnumerable<(int Span, Wording Message)> FaultsOf(
        int year, LocalDate issuedOn, LocalDate publishedOn, HolidayNoticeEffect effect, IReadOnlyList<HolidaySpan> spans, HolidayBalance? statedBalance)
    {
        if (publishedOn < issuedOn)
        {
            yield return Whole("公布日期早于成文日期", "the notice was published before it was issued");
        }

        if (spans.Count == 0)
        {
            yield return Whole("通知没有任何安排", "the notice orders nothing");
        }

        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            // A notice reaches back into December; how far one could reach forward has never been seen, and the table ends with the year.
            if (span.First < new LocalDate(year - 1, 12, 1) || span.Last > new LocalDate(year, 12, 31))
            {
                yield return (i, DateWords.Wording(
                    $"{span}不在{year}年或上年12月内",
                    $"{span.Holiday}, {DateWords.IsoSpan(span.First, span.Last)}, lies neither in {year} nor in the December before"));
            }

            foreach (var day in span.Days)
            {
                if (!seen.Add(day))
                {
                    yield return (i, DateWords.Wording($"{DateWords.Chinese(day)}重复安排", $"{DateWords.Iso(day)} is ordered twice"));
                }
            }
        }

        var balance = HolidayBalance.Of(spans);
        if (statedBalance is { } stated)
        {
            if (stated != balance)
            {
                yield return (-1, DateWords.Wording(
                    $"所载“{stated}”与逐日计算的“{balance}”不符",
                    $"the notice is said to have {Of(stated)}, but its days give {Of(balance)}"));
            }
        }
        else if (effect == HolidayNoticeEffect.Annual && balance.Net != HolidayBalance.StatutoryDays(year))
        {
            yield return (-1, DateWords.Wording(
                $"净放假{balance.Net}天，法定节假日为{HolidayBalance.StatutoryDays(year)}天；如通知确实如此，请写明放假与上班天数",
                $"the days off less the days worked are {balance.Net}, the statutory days of {year} are {HolidayBalance.StatutoryDays(year)}; if the notice is really so, state its balance"));
        }
    }

    private static (int Span, Wording Message) Whole(string chinese, string english) => (-1, Wording.Of(chinese, english));

    private static string Of(HolidayBalance balance) =>
        FormattableString.Invariant($"{balance.WeekdaysOff} weekdays off and {balance.WeekendDaysWorked} weekend days worked");
}
