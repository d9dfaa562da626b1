using NodaTime;

namespace Xxgk.Requests;

/// <summary>One pass over the ledger that fills a statement.</summary>
internal sealed class StatisticsCount(RequestStatistics statistics, ReplyClock clock)
{
    private static readonly Wording ClockDefinition = Wording.Of(
        "答复时最后一次起算以来已用的工作日（不含停止计算的时间）", "working days used on the clock at the reply, in its last leg");

    private static readonly Wording ReceiptDefinition = Wording.Of(
        "自首次收到申请之日起至答复之日的工作日", "working days from the first receipt to the reply");

    private readonly List<int> byClock = [];
    private readonly List<int> fromReceipt = [];
    private readonly Dictionary<FeeKind, (decimal Charged, decimal Reduced)> fees = [];
    private readonly List<(Provision? Provision, int Count)> grounds = [];
    private int clockLeftOut;
    private int receiptLeftOut;
    private int asked;
    private int extended;
    private int late;
    private int overdue;

    public void Run()
    {
        foreach (var request in statistics.Ledger.Requests)
        {
            if (request.ArrivedOn <= statistics.Period.End)
            {
                Count(request);
            }
        }

        statistics.Complete(
            (new(ClockDefinition, byClock, clockLeftOut), new(ReceiptDefinition, fromReceipt, receiptLeftOut)),
            (asked, extended, late, overdue),
            [.. FeeKinds.All.Where(fees.ContainsKey).Select(kind => new RequestFee(kind, fees[kind].Charged, fees[kind].Reduced))],
            [.. grounds.Select(static ground => new GroundCount(ground.Provision, ground.Count))],
            [.. RelatedMatterKinds.All.Select(Related)]);
    }

    private void Count(InformationRequest request)
    {
        var (start, end) = (statistics.Period.Start, statistics.Period.End);
        var reading = clock.Read(request, end);
        var history = reading.History;
        if (history.EndedOn < start)
        {
            return;
        }

        statistics.Take(request.ApplicantKind, request.ArrivedOn < start, RequestOutcome.Of(history));
        foreach (var step in history.Steps.Where(step => step.Event.Day >= start))
        {
            asked += step.Event is SupplementAsked ? 1 : 0;
            extended += step.Event is TermExtended ? 1 : 0;
        }

        var isLate = reading.IsOverdue is { HasValue: true, Value: true };
        late += isLate && history.Reply is not null ? 1 : 0;
        overdue += isLate && history.EndedOn is null ? 1 : 0;
        if (history.Reply is { } reply)
        {
            Count(reply.Content);
            Measure(reading, history.EndedOn!.Value);
        }
    }

    private void Count(ReplyContent content)
    {
        foreach (var fee in content.Fees)
        {
            var sum = fees.TryGetValue(fee.Kind, out var known) ? known : default;
            fees[fee.Kind] = (sum.Charged + fee.Charged, sum.Reduced + fee.Reduced);
        }

        foreach (var provision in content.Grounds.Select(static ground => ground.Provision).Distinct())
        {
            var index = grounds.FindIndex(ground => Equals(ground.Provision, provision));
            if (index < 0)
            {
                grounds.Add((provision, 1));
            }
            else
            {
                grounds[index] = (provision, grounds[index].Count + 1);
            }
        }
    }

    private void Measure(ClockReading reading, LocalDate repliedOn)
    {
        if (reading.Used.TryGetValue(out var used))
        {
            byClock.Add(used.Count);
        }
        else
        {
            clockLeftOut++;
        }

        var receivedOn = reading.Request.ReceivedOn;
        // A reply may come before the receipt is confirmed.
        if (clock.Calendar.Count(repliedOn < receivedOn ? repliedOn : receivedOn, repliedOn).TryGetValue(out var days))
        {
            fromReceipt.Add(days.Count);
        }
        else
        {
            receiptLeftOut++;
        }
    }

    private RelatedCount Related(RelatedMatterKind kind)
    {
        var (start, end) = (statistics.Period.Start, statistics.Period.End);
        // The matters that were not decided before the period.
        var matters = statistics.Ledger.Related
            .Where(matter => matter.Kind == kind && matter.ReceivedOn <= end && matter.OutcomeOn(start.PlusDays(-1)) == RelatedOutcome.Pending)
            .ToArray();
        int Ended(RelatedOutcome outcome) => matters.Count(matter => matter.OutcomeOn(end) == outcome);
        var (corrected, upheld, pending) = (Ended(RelatedOutcome.Corrected), Ended(RelatedOutcome.Upheld), Ended(RelatedOutcome.Pending));
        return new(
            kind,
            matters.Count(matter => matter.ReceivedOn >= start),
            matters.Count(matter => matter.ReceivedOn < start),
            corrected,
            upheld,
            matters.Length - corrected - upheld - pending,
            pending);
    }
}
