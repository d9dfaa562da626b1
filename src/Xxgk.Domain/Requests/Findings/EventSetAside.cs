namespace Xxgk.Requests;
/// <summary>An event for which the table of transitions has no step: it changes nothing (未予采纳的事件).</summary>
public sealed class EventSetAside : RequestFinding
{
    internal EventSetAside(InformationRequest request, SetAsideEvent aside)
        : base("XXGK3101", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Event = aside.Event;
        Refusal = aside.Refusal;
    }

    /// <summary>What happened (事件).</summary>
    public RequestEvent Event { get; }

    /// <summary>Why it is set aside (说明).</summary>
    public Wording Refusal { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Zh(Event)}，未予采纳：{Refusal.Chinese}";

    /// <inheritdoc/>
    protected override string English => $"{En(Event)}, set aside: {Refusal.English}";
}
