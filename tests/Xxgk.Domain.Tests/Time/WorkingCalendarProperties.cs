using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class WorkingCalendarProperties
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Property]
    public Property Count_gives_back_what_Add_was_asked_for(LocalDate start, WorkingDays period)
    {
        var due = Calendar.Add(start, period);
        return (!due.HasValue || Calendar.Count(start, due.Value).Value == period)
            .Label($"{DateWords.Iso(start)} and {period.Count} working days end on {due}")
            .Classify(due.HasValue, "covered");
    }

    [Property]
    public bool A_period_of_working_days_ends_on_a_working_day(LocalDate start, WorkingDays period) =>
        !Calendar.Add(start, period).TryGetValue(out var due) || (due > start && Calendar.IsWorkingDay(due).Value);

    [Property]
    public Property Due_dates_are_monotone_in_the_start(LocalDate one, LocalDate other, WorkingDays period)
    {
        var (early, late) = one <= other ? (one, other) : (other, one);
        var (first, second) = (Calendar.Add(early, period), Calendar.Add(late, period));
        var areCovered = first.HasValue && second.HasValue;
        return (!areCovered || first.Value <= second.Value).Classify(areCovered, "both covered");
    }

    [Property]
    public Property Due_dates_are_strictly_monotone_in_the_length(LocalDate start, WorkingDays period)
    {
        var longer = Calendar.Add(start, WorkingDays.Of(period.Count + 1));
        return (!longer.HasValue || Calendar.Add(start, period).Value < longer.Value).Classify(longer.HasValue, "covered");
    }

    [Property]
    public bool Counts_add_up(LocalDate one, LocalDate two, LocalDate three)
    {
        LocalDate[] days = [.. new[] { one, two, three }.OrderBy(day => day)];
        return !Calendar.Count(days[0], days[2]).TryGetValue(out var whole)
            || whole.Count == Calendar.Count(days[0], days[1]).Value.Count + Calendar.Count(days[1], days[2]).Value.Count;
    }

    [Property]
    public bool Starts_on_a_rest_day_end_with_the_working_day_before(LocalDate start, WorkingDays period) =>
        !Calendar.IsWorkingDay(start).TryGetValue(out var isWorking) || isWorking || start == Calendar.CoveredFrom
        || !Calendar.CoversPacked(PackedDate.Pack(start.PlusDays(-1)))
        || Calendar.Add(start, period).Select(due => due) == Calendar.Add(start.PlusDays(-1), period);

    [Property]
    public bool The_explanation_agrees_with_the_table(LocalDate day)
    {
        foreach (var calendar in new[] { Calendar, Calendar.WithOverlay(RegionalOverlay.Hubei), Calendar.AsKnownOn(day.PlusDays(-3)), Calendar.Guessing() })
        {
            if (calendar.Explain(day).Select(explanation => explanation.IsWorkingDay) != calendar.IsWorkingDay(day))
            {
                return false;
            }
        }

        return true;
    }

    [Property]
    public bool Every_uncovered_or_provisional_answer_says_which_notice_is_missing(LocalDate start, WorkingDays period)
    {
        var due = Calendar.Add(start, period);
        return (due.Status == CoverageStatus.Covered) == (due.Missing == default);
    }

    [Property]
    public Property A_calendar_known_later_answers_all_that_one_known_earlier_answers(LocalDate known, LocalDate start, WorkingDays period)
    {
        var earlier = Calendar.AsKnownOn(known).Add(start, period);

        // A day that a later change made free can push the end past the last day that is covered.
        return (!earlier.HasValue || Calendar.AsKnownOn(known.PlusYears(1)).Add(start, period).HasValue || earlier.Value.Month == 12)
            .Classify(earlier.HasValue, "answered earlier");
    }

    [Property]
    public bool The_latest_start_is_answered_and_the_day_after_it_is_not(WorkingDays period)
    {
        var start = Calendar.LatestStart(period)!.Value;
        return Calendar.Add(start, period).HasValue && !Calendar.Add(start.PlusDays(1), period).HasValue;
    }

    [Property]
    public bool A_guess_goes_on_by_Monday_to_Friday_and_is_marked(LocalDate day)
    {
        var guess = Calendar.Guessing().IsWorkingDay(day);
        var isWeekday = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        return day > Calendar.CoveredThrough
            ? guess.Status == CoverageStatus.Guessed && guess.Value == isWeekday && guess.Missing != default
            : guess == Calendar.IsWorkingDay(day);
    }

    [Fact]
    public void Add_and_Count_agree_with_a_loop_day_by_day_over_the_whole_table()
    {
        var isWorking = Naive();
        for (var start = Calendar.CoveredFrom; start <= Calendar.CoveredThrough; start = start.PlusDays(1))
        {
            var count = 0;
            for (var day = start.PlusDays(1); count < 45 && day <= Calendar.CoveredThrough; day = day.PlusDays(1))
            {
                if (isWorking.Contains(day))
                {
                    count++;
                    Assert.Equal(day, Calendar.Add(start, WorkingDays.Of(count)).Value);
                }

                Assert.Equal(count, Calendar.Count(start, day).Value.Count);
            }
        }
    }

    // The days by the notices, read as plainly as possible: a later notice overwrites, and what it replaces goes first.
    private static HashSet<LocalDate> Naive()
    {
        var ordered = new Dictionary<LocalDate, (bool Worked, string Holiday)>();
        foreach (var notice in HolidayNotices.All)
        {
            if (notice.Effect == HolidayNoticeEffect.Replaces)
            {
                var gone = ordered.Where(day => day.Key.Year == notice.Year && string.Equals(day.Value.Holiday, notice.Spans[0].Holiday, StringComparison.Ordinal)).Select(day => day.Key);
                foreach (var day in gone.ToList())
                {
                    ordered.Remove(day);
                }
            }

            foreach (var span in notice.Spans.Where(span => span.Kind != HolidaySpanKind.LeaveEncouraged))
            {
                for (var day = span.First; day <= span.Last; day = day.PlusDays(1))
                {
                    ordered[day] = (span.Kind == HolidaySpanKind.Worked, span.Holiday);
                }
            }
        }

        var working = new HashSet<LocalDate>();
        for (var day = Calendar.CoveredFrom; day <= Calendar.CoveredThrough; day = day.PlusDays(1))
        {
            if (ordered.TryGetValue(day, out var order) ? order.Worked : day.DayOfWeek < IsoDayOfWeek.Saturday)
            {
                working.Add(day);
            }
        }

        return working;
    }
}
