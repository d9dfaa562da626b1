namespace Xxgk.Requests;

/// <summary>A step that a request has made (办理步骤).</summary>
/// <param name="Event">What happened (事件).</param>
/// <param name="From">The state before it (起始状态).</param>
/// <param name="To">The state after it (到达状态).</param>
/// <param name="Row">The row of the table (转换).</param>
public sealed record RequestStep(RequestEvent Event, RequestState From, RequestState To, Transition Row);

/// <summary>An event for which the table has no step (未予采纳的事件): it changes nothing and is a finding.</summary>
/// <param name="Event">What happened (事件).</param>
/// <param name="State">The state in which it happened; null before the receipt (当时状态).</param>
/// <param name="Refusal">Why it is set aside (说明).</param>
public sealed record SetAsideEvent(RequestEvent Event, RequestState? State, Wording Refusal);
