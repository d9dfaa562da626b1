using NodaTime;
using Xxgk.Requests;

namespace Xxgk;

/// <summary>Reads from a ledger what falls due: replies, by the clock of each request; opinions that are awaited; corrections to be shown.</summary>
internal sealed class RequestAgenda(RequestFacts facts, AgendaDays days)
{
    private readonly ReplyClock clock = facts.ClockOn(days.Calendar);

    public IEnumerable<AgendaEntry> Entries() => facts.Ledger.Requests
        .Select(request => clock.Read(request, days.AsOf))
        .Where(static reading => reading.State?.IsOpen() == true)
        .SelectMany(reading => Opinions(reading).Prepend(Of(reading, reading.Standing == ClockStanding.AwaitingSupplement ? Supplement(reading) : Reply(reading))))
        .Concat(facts.Ledger.Related.SelectMany(Correction));

    private static AgendaEntry Of(ClockReading reading, AgendaEntry entry)
    {
        entry.RequestId = reading.Request.Id;
        entry.Department = reading.Request.Department;
        return entry;
    }

    /// <summary>The reply: due on the clock's day, or waiting while the clock stands.</summary>
    private AgendaEntry Reply(ClockReading reading)
    {
        var id = reading.Request.Id;
        var waits = !reading.HasDueDate;
        LocalDate? due = reading.HasDueDate && reading.Due.TryGetValue(out var day) ? day : null;
        return days.Entry(
            "request:" + id,
            waits ? AgendaEntryKind.Waiting : AgendaEntryKind.LegalDeadline,
            Wording.Of($"答复申请（{id}）", "Reply to request " + id),
            ReasonOf(reading),
            reading.Request.Regime.ReplyTermBasis,
            due,
            reading.NotBefore);
    }

    /// <summary>The supplement, which the applicant owes; past the letter's day the office may decide, and nothing decides itself.</summary>
    private AgendaEntry Supplement(ClockReading reading)
    {
        var id = reading.Request.Id;
        var asked = reading.History.Steps.Select(static step => step.Event).OfType<SupplementAsked>().Last();
        var isPast = asked.By < days.AsOf;
        var title = isPast
            ? Wording.Of($"申请（{id}）：补正期限已过，是否视为放弃", $"Request {id}: the time for the supplement is over; decide whether it was given up")
            : Wording.Of($"等待申请（{id}）的补正", $"Await the supplement to request {id}");
        return days.Entry(
            "request:" + id, AgendaEntryKind.Waiting, title, ReasonOf(reading),
            RequestTransitions.Of(reading.Request.Regime, facts.Rules).First(static row => row.On == RequestEventKind.AskToSupplement).Basis!,
            asked.By, days.AsOf);
    }

    /// <summary>The opinions of parties: each has its own term.</summary>
    private IEnumerable<AgendaEntry> Opinions(ClockReading reading)
    {
        var request = reading.Request;
        foreach (var label in reading.History.OpenParties)
        {
            var consulted = reading.History.Steps.Select(static step => step.Event).OfType<PartyConsulted>()
                .Last(one => string.Equals(one.Party, label, StringComparison.Ordinal));
            LocalDate? due = request.Regime.AnswerDue(consulted, days.Calendar).TryGetValue(out var day) ? day : null;
            yield return Of(reading, days.Entry(
                FormattableString.Invariant($"request:{request.Id}:{label}"), AgendaEntryKind.Waiting,
                Wording.Of($"申请（{request.Id}）：等待{label}的意见", $"Request {request.Id}: await the opinion of «{label}»"),
                Wording.Of(
                    $"{DateWords.Chinese(consulted.Day)}征求意见，答复期限{request.Regime.PartyTerm.Count}个工作日",
                    $"asked on {DateWords.Iso(consulted.Day)}, with {request.Regime.PartyTerm.Count} working days to answer"),
                request.Regime.PartyTermBasis, due, due is null && days.Calendar.CoveredThrough >= consulted.Day ? days.Calendar.CoveredThrough.Value.PlusDays(1) : null));
        }
    }

    /// <summary>A correction that was decided and is not shown yet.</summary>
    private IEnumerable<AgendaEntry> Correction(RelatedMatter matter)
    {
        if (matter.OutcomeOn(days.AsOf) != RelatedOutcome.Corrected || matter.CorrectedOn <= days.AsOf || matter.CorrectionDue(days.Calendar) is not { } due)
        {
            yield break;
        }

        yield return days.Entry(
            "related:" + matter.Id, AgendaEntryKind.LegalDeadline,
            Wording.Of($"公布更正（{matter.Id}）", $"Show the correction ({matter.Id})"),
            Wording.Of($"{DateWords.Chinese(matter.DecidedOn!.Value)}决定予以纠正", $"decided on {DateWords.Iso(matter.DecidedOn.Value)}"),
            matter.Procedure.CorrectionBasis!, due.TryGetValue(out var day) ? day : null);
    }

    private static Wording ReasonOf(ClockReading reading)
    {
        var (state, began) = (reading.State!.Value.ToWording(), reading.LegBeganOn);
        var late = reading.LatenessWording;
        var extended = reading.IsExtended ? ("（含延长）", ", extended") : (string.Empty, string.Empty);
        return Wording.Of(
            FormattableString.Invariant($"{state.Chinese}；{DateWords.Chinese(began)}起算，期限{reading.Term.Count}个工作日{extended.Item1}{(late is null ? string.Empty : "，" + late.Value.Chinese)}"),
            FormattableString.Invariant($"{state.English}; {reading.Term.Count} working days from {DateWords.Iso(began)}{extended.Item2}{(late is null ? string.Empty : ", " + late.Value.English)}"));
    }
}
