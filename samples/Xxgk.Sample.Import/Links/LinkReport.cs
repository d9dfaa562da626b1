using NodaTime;

namespace Xxgk.Samples.Import.Links;

/// <summary>What a check has to tell: each address with what was found, and what changed since the last one (核查报告).</summary>
internal sealed record LinkReport(string School, LocalDate Day, NamedLinks Links, IReadOnlyDictionary<Uri, LinkOutcome> Outcomes, IReadOnlyList<LinkChange> Changes)
{
    /// <summary>The addresses that were visited, with what was found.</summary>
    public IReadOnlyList<(NamedLink Link, LinkOutcome Outcome)> Visited { get; } =
        [.. Links.All.Where(link => link.Target is not null).Select(link => (link, Outcomes[link.Target!]))];

    /// <summary>Addresses that are none of the web: a notice board, a file share.</summary>
    public IEnumerable<NamedLink> NotVisited => Links.All.Where(link => link.Target is null);

    /// <summary>What a reader does not get, the surest first.</summary>
    public IEnumerable<(NamedLink Link, LinkOutcome Outcome)> Unreachable =>
        Visited.Where(one => !one.Outcome.Result.IsReachable()).OrderByDescending(one => one.Outcome.Result);

    /// <summary>What opens elsewhere: the address is to be brought up to date.</summary>
    public IEnumerable<(NamedLink Link, LinkOutcome Outcome)> Redirected => Visited.Where(one => one.Outcome.Result == LinkResult.Redirected);

    /// <summary>How many addresses have each result, each address once.</summary>
    public IEnumerable<(LinkResult Result, int Count)> Summary =>
        LinkResults.All.Select(result => (result, Outcomes.Values.Count(outcome => outcome.Result == result)));

    public bool AllReachable => Outcomes.Values.All(outcome => outcome.Result.IsReachable());
}
