using NodaTime;

namespace Xxgk.Requests;

/// <summary>What came in and what became of it, by the periods of a tally and the times between them.</summary>
internal sealed class PeriodSlots
{
    private static readonly int Kinds = ApplicantKinds.All.Count;
    private static readonly int Outcomes = RequestOutcome.All.Count;

    private readonly IReadOnlyList<ReportingPeriod> periods;
    private readonly LocalDate[] ends;
    private readonly int[] received;
    private readonly int[] ended;
    private readonly int[] asked;
    private readonly int[] extended;
    private LocalDate lastDay = LocalDate.MinIsoValue;
    private int lastSlot;

    public PeriodSlots(IReadOnlyList<ReportingPeriod> periods)
    {
        for (var i = 1; i < periods.Count; i++)
        {
            if (periods[i].Start <= periods[i - 1].End)
            {
                throw new ArgumentException($"{periods[i].Title.English} begins before {periods[i - 1].Title.English} has ended.", nameof(periods));
            }
        }

        // A time before each period, then the period; and the time after the last.
        this.periods = periods;
        ends = [.. periods.SelectMany(period => new[] { period.Start.PlusDays(-1), period.End })];
        var slots = ends.Length + 1;
        (received, ended) = (new int[slots * Kinds], new int[slots * Kinds * Outcomes]);
        (asked, extended) = (new int[slots], new int[slots]);
    }

    public void Receive(LocalDate arrivedOn, ApplicantKind applicant) => received[(SlotOf(arrivedOn) * Kinds) + (int)applicant]++;

    /// <summary>A step was made on a day, and led to a state.</summary>
    public void Step(LocalDate day, ApplicantKind applicant, RequestEvent happened, RequestState to)
    {
        var slot = SlotOf(day);
        asked[slot] += happened.Kind == RequestEventKind.AskToSupplement ? 1 : 0;
        extended[slot] += happened.Kind == RequestEventKind.Extend ? 1 : 0;
        if (!to.IsOpen())
        {
            // The kinds of reply are the first outcomes.
            var outcome = happened is RequestReplied replied ? (int)replied.Reply.Kind
                : (to == RequestState.Withdrawn ? RequestOutcome.Withdrawn : RequestOutcome.DeemedAbandoned).Index;
            ended[(((slot * Kinds) + (int)applicant) * Outcomes) + outcome]++;
        }
    }

    public RequestCounts Of(ReportingPeriod period)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].Equals(period))
            {
                var slot = (2 * i) + 1;
                return new(period, received.AsSpan(slot * Kinds, Kinds).ToArray(), Open(slot), ended.AsSpan(slot * Kinds * Outcomes, Kinds * Outcomes).ToArray(), Open(slot + 1), asked[slot], extended[slot]);
            }
        }

        throw new ArgumentException($"{period.Title.English} is none of the periods that were counted.", nameof(period));
    }

    /// <summary>By kind of applicant, what came in before a slot and had not ended by then.</summary>
    private int[] Open(int slot)
    {
        var open = new int[Kinds];
        for (var i = 0; i < slot * Kinds; i++)
        {
            open[i % Kinds] += received[i];
        }

        for (var i = 0; i < slot * Kinds * Outcomes; i++)
        {
            open[i / Outcomes % Kinds] -= ended[i];
        }

        return open;
    }

    // Most streams go from day to day.
    private int SlotOf(LocalDate day)
    {
        if (day != lastDay)
        {
            (lastDay, lastSlot) = (day, FirstEndingOnOrAfter(day));
        }

        return lastSlot;
    }

    /// <summary>Where periods adjoin, the time between them ends on the day on which the first does, and has no day.</summary>
    private int FirstEndingOnOrAfter(LocalDate day)
    {
        var (low, high) = (0, ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ends[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
