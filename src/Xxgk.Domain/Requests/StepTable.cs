namespace Xxgk.Requests;

/// <summary>A table of transitions laid out by state and event, so that a step is one look.</summary>
internal sealed class StepTable
{
    private const byte None = byte.MaxValue;

    private static readonly int Events = RequestEventKinds.All.Count;

    private readonly byte[] to = new byte[RequestStates.All.Count * Events];
    private readonly byte[] toWhileOthersOpen = new byte[RequestStates.All.Count * Events];

    public StepTable(IReadOnlyList<Transition> table)
    {
        foreach (var from in RequestStates.All)
        {
            foreach (var on in RequestEventKinds.All)
            {
                var row = RequestTransitions.Find(table, from, on);
                to[Place(from, on)] = row is null ? None : (byte)(row.To ?? from);
                toWhileOthersOpen[Place(from, on)] = row is null ? None : (byte)(row.ToWhileOthersOpen ?? row.To ?? from);
            }
        }
    }

    /// <summary>The state to which an event leads; null where the table has no step.</summary>
    public RequestState? Step(RequestState from, RequestEventKind on, bool areOthersOpen)
    {
        var state = (areOthersOpen ? toWhileOthersOpen : to)[Place(from, on)];
        return state == None ? null : (RequestState)state;
    }

    private static int Place(RequestState from, RequestEventKind on) => ((int)from * Events) + (int)on;
}
