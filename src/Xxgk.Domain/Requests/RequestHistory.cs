using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>What has become of a request by a day (申请办理过程): the fold of its events over the table of transitions.</summary>
public sealed class RequestHistory
{
    private RequestHistory(InformationRequest request, LocalDate asOf, IReadOnlyList<Transition> table)
    {
        Request = request;
        AsOf = asOf;
        if (request.ArrivedOn > asOf)
        {
            return;
        }

        var steps = new List<RequestStep>(request.Events.Count);
        var setAside = new List<SetAsideEvent>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        State = RequestState.Received;
        foreach (var happened in request.Events)
        {
            if (happened.Day > asOf)
            {
                break;
            }

            var from = happened.Day < request.ArrivedOn ? null : State;
            var row = RequestTransitions.Find(table, from, happened.Kind);
            if (row is null)
            {
                setAside.Add(new(happened, from, RequestTransitions.Refusal(table, from, happened.Kind)));
                continue;
            }

            if (row.On is RequestEventKind.Opinion or RequestEventKind.Silence && !open.Remove(happened.PartyLabel!))
            {
                setAside.Add(new(happened, from, Wording.Of($"没有正在征求“{happened.PartyLabel}”的意见。", $"no opinion of «{happened.PartyLabel}» is being asked for.")));
                continue;
            }

            if (row.On == RequestEventKind.Consult)
            {
                open.Add(happened.PartyLabel!);
            }

            var to = (open.Count > 0 ? row.ToWhileOthersOpen : null) ?? row.To ?? from!.Value;
            steps.Add(new(happened, from!.Value, to, row));
            State = to;
            if (!to.IsOpen())
            {
                EndedOn = happened.Day;
                Reply = (happened as RequestReplied)?.Reply;
            }
        }

        Steps = steps;
        SetAside = setAside;
        OpenParties = State == RequestState.Consulting ? [.. open.OrderBy(static label => label, StringComparer.Ordinal)] : [];
    }

    /// <summary>The request (申请).</summary>
    public InformationRequest Request { get; }

    /// <summary>The day at whose end it is asked (截至日期).</summary>
    public LocalDate AsOf { get; }

    /// <summary>The state (状态); null before the request arrived.</summary>
    public RequestState? State { get; }

    /// <summary>The steps that were made, in order (已办理的步骤).</summary>
    public IReadOnlyList<RequestStep> Steps { get; } = [];

    /// <summary>The events for which the table has no step, each with the reason (未予采纳的事件).</summary>
    public IReadOnlyList<SetAsideEvent> SetAside { get; } = [];

    /// <summary>The parties whose answer is awaited (尚未答复的被征求意见方).</summary>
    public IReadOnlyList<string> OpenParties { get; } = [];

    /// <summary>The day on which it ended (办结日期); null while it is open.</summary>
    public LocalDate? EndedOn { get; }

    /// <summary>The reply that ended it (答复); null where none did.</summary>
    public Reply? Reply { get; }

    /// <summary>What has become of a request by a day (截至某日的办理过程).</summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The day at whose end it is asked.</param>
    /// <param name="rules">The school's own rules; null for none.</param>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public static RequestHistory Of(InformationRequest request, LocalDate asOf, SchoolRequestRules? rules = null) =>
        new(Guard.Against.Null(request), DateWords.Iso(asOf, nameof(asOf)), RequestTransitions.Of(request.Regime, rules));

    /// <summary>The request and its state in Chinese (文本).</summary>
    public override string ToString() => Request + "，" + (State?.ToWording().Chinese ?? "尚未收到");
}
