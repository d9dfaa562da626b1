using NodaTime;

namespace Xxgk;

/// <summary>What must hold within one notice (通知自身的校验).</summary>
internal static class HolidayNoticeRules
{
    public static IEnumerable<Wording> FaultsOf(HolidayNotice notice)
    {
        if (notice.PublishedOn < notice.IssuedOn)
        {
            yield return Wording.Of("公布日期早于成文日期", "the notice was published before it was issued");
        }

        if (notice.Spans.Count == 0)
        {
            yield return Wording.Of("通知没有任何安排", "the notice orders nothing");
        }

        var seen = new HashSet<LocalDate>();
        foreach (var span in notice.Spans)
        {
            // A notice reaches back into December; how far one could reach forward has never been seen, and the table ends with the year.
            if (span.First < new LocalDate(notice.Year - 1, 12, 1) || span.Last > new LocalDate(notice.Year, 12, 31))
            {
                yield return DateWords.Wording(
                    $"{span}不在{notice.Year}年或上年12月内",
                    $"{span.Holiday}, {DateWords.IsoSpan(span.First, span.Last)}, lies neither in {notice.Year} nor in the December before");
            }

            for (var day = span.First; day <= span.Last; day = day.PlusDays(1))
            {
                if (!seen.Add(day))
                {
                    yield return DateWords.Wording($"{DateWords.Chinese(day)}重复安排", $"{DateWords.Iso(day)} is ordered twice");
                }
            }
        }

        if (notice.StatedBalance is { } stated)
        {
            if (stated != notice.Balance)
            {
                yield return DateWords.Wording(
                    $"所载“{stated}”与逐日计算的“{notice.Balance}”不符",
                    $"the notice is said to have {Of(stated)}, but its days give {Of(notice.Balance)}");
            }
        }
        else if (notice.Effect == HolidayNoticeEffect.Annual && notice.Balance.Net != HolidayBalance.StatutoryDays(notice.Year))
        {
            yield return DateWords.Wording(
                $"净放假{notice.Balance.Net}天，法定节假日为{HolidayBalance.StatutoryDays(notice.Year)}天；如通知确实如此，请写明放假与上班天数",
                $"the days off less the days worked are {notice.Balance.Net}, the statutory days of {notice.Year} are {HolidayBalance.StatutoryDays(notice.Year)}; if the notice is really so, state its balance");
        }
    }

    private static string Of(HolidayBalance balance) =>
        FormattableString.Invariant($"{balance.WeekdaysOff} weekdays off and {balance.WeekendDaysWorked} weekend days worked");
}
