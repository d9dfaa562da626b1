namespace Xxgk.Requests;

/// <summary>The parties whose answers are awaited, of the few requests that consult any.</summary>
internal sealed class OpenParties
{
    private readonly Dictionary<int, HashSet<string>> open = [];

    /// <summary>A party is asked, answers or is silent.</summary>
    /// <param name="place">The request's place.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="party">The party's label.</param>
    /// <param name="areOpen">Whether an answer is awaited then.</param>
    /// <returns>Whether it can be: no party answers that was not asked.</returns>
    public bool Take(int place, RequestEventKind kind, string party, out bool areOpen)
    {
        if (!open.TryGetValue(place, out var labels))
        {
            open.Add(place, labels = new(StringComparer.Ordinal));
        }

        var isTaken = kind == RequestEventKind.Consult ? labels.Add(party) || labels.Count > 0 : labels.Remove(party);
        areOpen = labels.Count > 0;
        return isTaken;
    }
}
