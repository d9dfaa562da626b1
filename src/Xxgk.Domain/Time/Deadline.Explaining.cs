using NodaTime;

namespace Xxgk;

public sealed partial class Deadline
{
    /// <summary>
    /// The rest days between the start and the due date, which do not count (不计入的休息日), in order; none where the due date is not covered.
    /// </summary>
    public IReadOnlyList<DayExplanation> RestDays => Days(static day => !day.IsWorkingDay);

    /// <summary>The days of the weekend that are worked and count (计入的调休上班日), in order; none where the due date is not covered.</summary>
    public IReadOnlyList<DayExplanation> WeekendDaysWorked => Days(static day => day.Reason == DayReason.WorkedWeekend);

    /// <summary>How the due date comes about, with the rest days skipped and the weekend days counted, in both languages (计算说明).</summary>
    public Wording Explanation
    {
        get
        {
            var head = DateWords.Wording(
                $"{DateWords.Chinese(Start)}起，{Rule.Text.Chinese}；{Length}",
                $"from {DateWords.Iso(Start)}, {Rule.Text.English}; {Length.Count} working day{(Length.Count == 1 ? string.Empty : "s")}");
            if (!Due.TryGetValue(out var due))
            {
                return Wording.Of($"{head.Chinese}；期限届满日暂无法计算：{Due.Missing.Chinese}。", $"{head.English}; the due date is not computable yet: {Due.Missing.English}.");
            }

            var chinese = $"{head.Chinese}，期限届满日为{DateWords.Chinese(due)}（{DateWords.ChineseWeekday(due)}）";
            var english = $"{head.English}, due on {DateWords.EnglishWeekday(due)} {DateWords.Iso(due)}";
            var (skipped, counted) = (Groups(RestDays), Groups(WeekendDaysWorked));
            chinese += skipped.Count > 0 ? "；不计休息日：" + string.Join("、", skipped.Select(group => group.Chinese)) : string.Empty;
            english += skipped.Count > 0 ? "; rest days not counted: " + string.Join(", ", skipped.Select(group => group.English)) : string.Empty;
            chinese += counted.Count > 0 ? "；计入调休上班日：" + string.Join("、", counted.Select(group => group.Chinese)) : string.Empty;
            english += counted.Count > 0 ? "; weekend days worked, and counted: " + string.Join(", ", counted.Select(group => group.English)) : string.Empty;
            return Due.Status == CoverageStatus.Covered
                ? Wording.Of(chinese + "。", english + ".")
                : Wording.Of($"{chinese}（{Due.Missing.Chinese}，结果可能变动）。", $"{english} (may change: {Due.Missing.English}).");
        }
    }

    /// <summary>The explanation in Chinese (计算说明).</summary>
    public override string ToString() => Explanation.Chinese;

    private DayExplanation[] Days(Func<DayExplanation, bool> wanted)
    {
        var found = new List<DayExplanation>();
        if (Due.TryGetValue(out var due))
        {
            for (var day = Start.PlusDays(1); day <= due; day = day.PlusDays(1))
            {
                var explanation = calendar.ExplainCovered(day);
                if (wanted(explanation))
                {
                    found.Add(explanation);
                }
            }
        }

        return [.. found];
    }

    // Days in a row are one group, a weekend that touches a holiday among them: that is how people see a break.
    private static List<Wording> Groups(IReadOnlyList<DayExplanation> days)
    {
        var groups = new List<Wording>();
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1].Day == days[last].Day.PlusDays(1))
            {
                last++;
            }

            var holidays = days.Skip(first).Take(last - first + 1).Where(day => day.Span is not null).Select(day => day.Span!.HolidayName).Distinct().ToList();
            var (chinese, english) = (DateWords.ChineseSpan(days[first].Day, days[last].Day), DateWords.IsoSpan(days[first].Day, days[last].Day));
            groups.Add(holidays.Count == 0
                ? Wording.Of(chinese, english)
                : Wording.Of(
                    $"{chinese}（{string.Join("、", holidays.Select(name => name.Chinese))}）",
                    $"{english} ({string.Join(" and ", holidays.Select(name => name.English))})"));
            first = last + 1;
        }

        return groups;
    }
}
