using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Requests;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ReplyClockProperties
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Property(MaxTest = 3000)]
    public Property The_clock_says_what_a_reading_day_by_day_says(InformationRequest request, SchoolRequestRules rules, PositiveInt later)
    {
        var asOf = request.ArrivedOn.PlusDays((later.Get * 7) % 150);
        var reading = new ReplyClock(Calendar, rules).Read(request, asOf);
        var model = DayByDay.Read(request, rules, Calendar, asOf);
        return (reading.State == model.State).Label($"state {reading.State}, {model.State}")
            .And((reading.HasDueDate == (!model.IsStopped && !model.IsAwaitingOnTheClock)).Label($"stopped: {model.IsStopped}, awaiting: {model.IsAwaitingOnTheClock}"))
            .And((!reading.HasDueDate || (reading.Due.TryGetValue(out var due) ? (LocalDate?)due : null) == model.Due).Label($"due {reading.Due}, {model.Due}"))
            .And((reading.NotBefore == model.NotBefore).Label($"not before {reading.NotBefore}, {model.NotBefore}"))
            .And(((reading.IsOverdue.TryGetValue(out var overdue) ? (bool?)overdue : null) == model.IsOverdue).Label($"overdue {reading.IsOverdue}, {model.IsOverdue}"))
            .And((!reading.Used.TryGetValue(out var used) || used.Count == model.Used).Label($"used {reading.Used}, {model.Used}"))
            .Label($"{request} {request.Regime} {rules} as of {asOf}: {string.Join("; ", request.Events)}")
            .Classify(reading.Standing == ClockStanding.Stopped, "stopped")
            .Classify(reading.Standing == ClockStanding.AwaitingSupplement, "awaiting")
            .Classify(reading.Standing == ClockStanding.Ended, "ended")
            .Classify(reading.IsOverdue is { HasValue: true, Value: true }, "overdue")
            .Classify(reading.IsExtended, "extended")
            .Classify(reading is { HasDueDate: true, Due.HasValue: false }, "uncovered")
            .Classify(reading.History.SetAside.Count > 0, "with events set aside");
    }

    [Property]
    public Property The_due_date_or_the_day_not_before_never_gets_earlier(InformationRequest request, SchoolRequestRules rules)
    {
        var clock = new ReplyClock(Calendar, rules);
        var days = Enumerable.Range(0, 160).Select(offset => request.ArrivedOn.PlusDays(offset)).Select(day => clock.Read(request, day).NotBefore).OfType<LocalDate>().ToArray();
        return days.Zip(days.Skip(1), (first, second) => first <= second).All(rises => rises).Label(string.Join(" ", days.Distinct()));
    }

    [Property]
    public bool Days_used_never_fall_within_a_leg_and_a_stopped_day_is_never_counted(InformationRequest request, SchoolRequestRules rules)
    {
        var clock = new ReplyClock(Calendar, rules);
        ClockReading? before = null;
        for (var day = request.ArrivedOn; day < request.ArrivedOn.PlusDays(120); day = day.PlusDays(1))
        {
            var reading = clock.Read(request, day);
            if (before is not null && before.LegBeganOn == reading.LegBeganOn && before.Used.TryGetValue(out var earlier) && reading.Used.TryGetValue(out var later)
                && (later < earlier || (before.Standing == ClockStanding.Stopped && later != earlier)))
            {
                return false;
            }

            before = reading;
        }

        return true;
    }

    [Property]
    public bool The_state_is_one_of_the_seven_and_every_step_has_a_row(InformationRequest request, SchoolRequestRules rules)
    {
        var history = RequestHistory.Of(request, new LocalDate(2028, 12, 31), rules);
        var table = RequestTransitions.Of(request.Regime, rules);
        return RequestStates.All.Contains(history.State!.Value)
            && history.Steps.All(step => RequestTransitions.Find(table, step.From, step.Event.Kind) is { } row && row.On == step.Row.On && row.Clock == step.Row.Clock)
            && history.SetAside.All(aside => aside.Refusal.Chinese.Length > 0 && aside.Refusal.English.Length > 0)
            && history.Steps.Count + history.SetAside.Count == request.Events.Count;
    }

    [Property]
    public bool Events_after_the_day_asked_for_change_nothing(InformationRequest request, SchoolRequestRules rules, PositiveInt later)
    {
        var asOf = request.ArrivedOn.PlusDays(later.Get % 90);
        var clock = new ReplyClock(Calendar, rules);
        return clock.Read(request, asOf).ToString() == clock.Read(request.WithEvents(request.Events.Where(happened => happened.Day <= asOf)), asOf).ToString();
    }

    [Property]
    public bool Every_finding_has_both_texts_and_accuses_nobody(InformationRequest request, SchoolRequestRules rules) =>
        new ReplyClock(Calendar, rules).Read(request, request.ArrivedOn.PlusDays(200)).Findings.All(finding =>
            finding.Code.StartsWith("XXGK31", StringComparison.Ordinal)
            && finding.Message.Chinese.EndsWith('。')
            && finding.Message.English.EndsWith('.')
            && !finding.Message.Chinese.Contains('违'));

    [Property]
    public bool A_copy_of_a_request_is_equal_and_reads_the_same(InformationRequest request)
    {
        var copy = request.WithEvents(request.Events.Reverse());
        return copy.Equals(request) && copy.GetHashCode() == request.GetHashCode();
    }
}
