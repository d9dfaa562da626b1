using NodaTime;

namespace Xxgk.Requests;

/// <summary>The course of a request's clock through its steps, and what is found on the way.</summary>
internal sealed class ClockCourse
{
    private readonly WorkingCalendar calendar;
    private readonly InformationRequest request;
    private readonly RequestRegime regime;
    private readonly WorkingDays? extensionMaximum;
    private readonly ClockStops stops;
    private readonly List<RequestFinding> findings = [];
    private int legStart;
    private int extension;
    private bool isExtended;
    private int? awaitingSince;
    private int asked;
    private SupplementAsked? lastAsk;

    public ClockCourse(WorkingCalendar calendar, SchoolRequestRules rules, InformationRequest request)
    {
        this.calendar = calendar;
        this.request = request;
        regime = request.Regime;
        extensionMaximum = rules.ExtensionUnder(regime);
        stops = new(calendar);
        legStart = PackedDate.Pack(request.ReceivedOn);
        if (request.ReceiptIsPresumed)
        {
            findings.Add(new ReceiptPresumed(request));
        }

        if (request.ConfirmedOn < request.ArrivedOn)
        {
            findings.Add(new RequestDatesContradict(request, "确认日期", "the confirmation", request.ConfirmedOn!.Value, "到达日期", "the arrival", request.ArrivedOn));
        }
    }

    private int Term => regime.ReplyTerm.Count + extension;

    public void Take(RequestStep step)
    {
        var day = PackedDate.Pack(step.Event.Day);
        switch (step.Event)
        {
            case SupplementAsked ask:
                Ask(ask, day);
                break;
            case Supplemented:
                Supplement(step.Event, day);
                break;
            case Lapsed when lastAsk?.By is { } by && step.Event.Day <= by:
                findings.Add(new StepPremature(request, step.Event, by));
                break;
            case PartyConsulted consulted:
                Consult(consulted, step.Row, day);
                break;
            case OpinionReceived or SilenceNoted:
                Answer(step.Event, day);
                break;
            case TermExtended extended:
                Extend(extended, day);
                break;
        }
    }

    public ClockReading Read(RequestHistory history)
    {
        foreach (var aside in history.SetAside)
        {
            findings.Add(new EventSetAside(request, aside));
        }

        return ClockReadings.Of(history, calendar, stops, legStart, Term, isExtended, awaitingSince, asked, findings);
    }

    private void Ask(SupplementAsked ask, int day)
    {
        if (asked++ > 0)
        {
            findings.Add(new AskedAgain(request, ask.Day, asked));
        }
        else if (regime.AskWithin is { } within && calendar.AddPacked(legStart, within.Count) is var last && last != PackedDate.Absent && last < day)
        {
            findings.Add(new AskedLate(request, ask.Day, within, PackedDate.Unpack(last)));
        }

        if (ask.By < ask.Day)
        {
            findings.Add(new RequestDatesContradict(request, "补正截止日", "the last day for the supplement", ask.By!.Value, "告知补正之日", "the day of asking", ask.Day));
        }

        lastAsk = ask;
        if (!IsLate(ask, day))
        {
            awaitingSince = day;
        }
    }

    private void Supplement(RequestEvent supplement, int day)
    {
        if (lastAsk?.By is { } by && supplement.Day > by)
        {
            findings.Add(new SupplementedLate(request, supplement.Day, by));
        }

        // After a question that came too late the clock has run on, past its due date.
        if (awaitingSince is not null)
        {
            awaitingSince = null;
            legStart = Math.Max(day, legStart);
            stops.Clear();
        }
    }

    private void Consult(PartyConsulted consulted, Transition row, int day)
    {
        if (consulted.ReceivedByParty < consulted.Day)
        {
            findings.Add(new RequestDatesContradict(request, "对方收到之日", "the party's receipt", consulted.ReceivedByParty!.Value, "发出之日", "the sending", consulted.Day));
        }

        if (row.Clock != ClockEffect.Pause || IsLate(consulted, day))
        {
            return;
        }

        if (consulted.ReceivedByParty is null)
        {
            findings.Add(new PartyReceiptPresumed(request, consulted));
        }

        stops.Add(day, PartyTermEnd(consulted), consulted.Party);
    }

    private int PartyTermEnd(PartyConsulted consulted) =>
        regime.AnswerDue(consulted, calendar).TryGetValue(out var end) ? PackedDate.Pack(end) : PackedDate.Never;

    private void Answer(RequestEvent answer, int day)
    {
        if (answer is SilenceNoted)
        {
            var consulted = request.Events.OfType<PartyConsulted>()
                .LastOrDefault(happened => happened.Day <= answer.Day && string.Equals(happened.Party, answer.PartyLabel, StringComparison.Ordinal));
            if (consulted is not null && PartyTermEnd(consulted) is var end && day <= end && end != PackedDate.Never)
            {
                findings.Add(new StepPremature(request, answer, PackedDate.Unpack(end)));
            }
        }

        stops.End(answer.PartyLabel!, day);
    }

    private void Extend(TermExtended extended, int day)
    {
        if (extensionMaximum is not { } maximum)
        {
            findings.Add(new ExtensionWithoutBasis(request, extended));
            return;
        }

        if (IsLate(extended, day))
        {
            return;
        }

        if (isExtended || extended.Length > maximum)
        {
            findings.Add(new ExtensionBeyondLimit(request, extended, maximum, isExtended));
        }

        isExtended = true;
        extension = Math.Min(maximum.Count, extension + extended.Length.Count);
    }

    /// <summary>Whether the due date lies before a step: then the step no longer moves it.</summary>
    private bool IsLate(RequestEvent step, int day)
    {
        var due = stops.Due(legStart, Term);
        if (due == PackedDate.Absent || due >= day)
        {
            return false;
        }

        findings.Add(new StepAfterDueDate(request, step, PackedDate.Unpack(due)));
        return true;
    }
}
