using Xxgk.Requests;

namespace Xxgk.Domain.Tests.Requests;

/// <summary>The specification of requests read day by day, without tables and without arithmetic: what the clock is compared with.</summary>
internal sealed class DayByDay
{
    private readonly WorkingCalendar calendar;
    private readonly bool isMeasures;
    private readonly bool consultationStops;
    private readonly int maximum;
    private readonly Dictionary<string, LocalDate?> openParties = new(StringComparer.Ordinal);
    private readonly List<(string Party, LocalDate? End)> stops = [];
    private readonly int term;
    private int extension;
    private int used;
    private bool isAwaiting;

    private DayByDay(InformationRequest request, SchoolRequestRules rules, WorkingCalendar calendar, LocalDate asOf)
    {
        this.calendar = calendar;
        isMeasures = request.Law == RequestLaw.Measures;
        var is2019 = !isMeasures && request.ArrivedOn >= new LocalDate(2019, 5, 15);
        consultationStops = !isMeasures || rules.ConsultationStopsClock;
        term = is2019 ? 20 : 15;
        maximum = isMeasures ? rules.ExtensionMaximum?.Count ?? 0 : is2019 ? 20 : 15;
        var byConfirmation = is2019 && request.Channel is not (RequestChannel.InPerson or RequestChannel.SignedMail);
        Run(request, byConfirmation && request.ConfirmedOn is { } day && day >= request.ArrivedOn ? day : request.ArrivedOn, asOf);
    }

    public RequestState? State { get; private set; }

    public LocalDate? Due { get; private set; }

    public LocalDate? NotBefore { get; private set; }

    public bool IsStopped { get; private set; }

    public bool? IsOverdue { get; private set; }

    public int Used => used;

    public bool HasEnded => State is RequestState.Replied or RequestState.Withdrawn or RequestState.DeemedAbandoned;

    public bool IsAwaitingOnTheClock => isAwaiting;

    public static DayByDay Read(InformationRequest request, SchoolRequestRules rules, WorkingCalendar calendar, LocalDate asOf) => new(request, rules, calendar, asOf);

    private void Run(InformationRequest request, LocalDate receipt, LocalDate asOf)
    {
        if (asOf < request.ArrivedOn)
        {
            return;
        }

        State = RequestState.Received;
        var legStart = receipt;
        var last = asOf;
        for (var day = request.ArrivedOn; day <= asOf && !HasEnded; day = day.PlusDays(1))
        {
            if (day > legStart && IsWorked(day) && !isAwaiting && stops.Count == 0)
            {
                used++;
            }

            foreach (var happened in request.Events.Where(happened => happened.Day == day))
            {
                if (HasEnded)
                {
                    break;
                }

                Happen(happened, ref legStart);
            }

            stops.RemoveAll(stop => stop.End <= day);
            if (Due is null && day >= legStart && !isAwaiting && stops.Count == 0 && used >= term + extension && IsWorked(day))
            {
                Due = day;
            }

            last = day;
        }

        IsStopped = stops.Count > 0 && Due is null;
        if (isAwaiting)
        {
            IsOverdue = false;
            return;
        }

        // Were nothing else to happen: the clock runs again today, and on to its end.
        var isUnknown = last > calendar.CoveredThrough && stops.Exists(stop => stop.End is null) && Due is null;
        var end = Due;
        for (var (day, count) = (last, used); end is null && day <= calendar.CoveredThrough; day = day.PlusDays(1))
        {
            if (day > last && day > legStart && IsWorked(day))
            {
                count++;
            }

            if (count >= term + extension && IsWorked(day) && day >= legStart)
            {
                end = day;
            }
        }

        NotBefore = end ?? calendar.CoveredThrough!.Value.PlusDays(1);
        if (isUnknown)
        {
            IsStopped = false;
        }

        if (!IsStopped)
        {
            Due = end;
        }

        IsOverdue = IsStopped ? false : end is { } due ? last > due : last <= calendar.CoveredThrough ? false : null;
    }

    private void Happen(RequestEvent happened, ref LocalDate legStart)
    {
        var isLate = Due is { } due && happened.Day > due;
        switch (happened)
        {
            case ReviewBegun when State == RequestState.Received:
                State = RequestState.UnderReview;
                break;
            case SupplementAsked when State is RequestState.Received or RequestState.UnderReview:
                State = RequestState.AwaitingSupplement;
                isAwaiting = !isLate;
                break;
            case Supplemented when State == RequestState.AwaitingSupplement:
                State = RequestState.UnderReview;
                if (isAwaiting)
                {
                    (isAwaiting, used, legStart) = (false, 0, happened.Day > legStart ? happened.Day : legStart);
                    stops.Clear();
                    Due = null;
                }

                break;
            case Lapsed when State == RequestState.AwaitingSupplement:
                State = RequestState.DeemedAbandoned;
                break;
            case PartyConsulted consulted when State is RequestState.Received or RequestState.UnderReview or RequestState.Consulting:
                State = RequestState.Consulting;
                openParties[consulted.Party] = null;
                if (consultationStops && !isLate)
                {
                    stops.Add((consulted.Party, FifteenWorkingDaysFrom(consulted.ReceivedByParty > happened.Day ? consulted.ReceivedByParty.Value : happened.Day)));
                }

                break;
            case OpinionReceived opinion when State == RequestState.Consulting && openParties.Remove(opinion.Party):
                State = openParties.Count > 0 ? RequestState.Consulting : RequestState.UnderReview;
                stops.RemoveAll(stop => stop.Party == opinion.Party);
                break;
            case SilenceNoted silence when State == RequestState.Consulting && openParties.Remove(silence.Party):
                State = openParties.Count > 0 ? RequestState.Consulting : RequestState.UnderReview;
                stops.RemoveAll(stop => stop.Party == silence.Party);
                break;
            case TermExtended extended when State is RequestState.Received or RequestState.UnderReview or RequestState.Consulting && !isLate:
                extension = Math.Min(maximum, extension + extended.Length.Count);
                break;
            case RequestReplied when State is RequestState.Received or RequestState.UnderReview or RequestState.Consulting:
                State = RequestState.Replied;
                break;
            case RequestWithdrawn:
                State = RequestState.Withdrawn;
                break;
        }
    }

    private LocalDate? FifteenWorkingDaysFrom(LocalDate start)
    {
        var count = 0;
        for (var day = start.PlusDays(1); day <= calendar.CoveredThrough; day = day.PlusDays(1))
        {
            if (IsWorked(day) && ++count == 15)
            {
                return day;
            }
        }

        return null;
    }

    private bool IsWorked(LocalDate day) => calendar.IsWorkingDay(day) is { HasValue: true, Value: true };
}
