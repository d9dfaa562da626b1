using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>What a user's own program counts: requests by state at the end, and by year those received, ended by outcome, and supplements asked for.</summary>
internal sealed class YearCounts
{
    private readonly int first = EventStream.First.Year;

    public int[] States { get; } = new int[RequestStates.All.Count];

    public int[] Received { get; } = new int[EventStream.Years.Length];

    public int[,] Ended { get; } = new int[EventStream.Years.Length, RequestOutcome.All.Count];

    public int[] Asked { get; } = new int[EventStream.Years.Length];

    public int SetAside { get; set; }

    public void Receive(LocalDate day) => Received[day.Year - first]++;

    public void Count(RequestEvent happened, RequestState to)
    {
        var year = happened.Day.Year - first;
        Asked[year] += happened.Kind == RequestEventKind.AskToSupplement ? 1 : 0;
        if (to >= RequestState.Replied)
        {
            Ended[year, OutcomeOf(happened, to)]++;
        }
    }

    /// <summary>Stops where the library counts otherwise.</summary>
    public void Compare(RequestTally tally)
    {
        foreach (var state in RequestStates.All)
        {
            Check(States[(int)state], tally.Count(state));
        }

        Check(SetAside, (int)tally.SetAside);
        for (var year = 0; year < EventStream.Years.Length; year++)
        {
            var counts = tally.In(EventStream.Years[year]);
            Check(Received[year], counts.Received);
            Check(Asked[year], counts.SupplementsAsked);
            for (var outcome = 0; outcome < RequestOutcome.All.Count; outcome++)
            {
                Check(Ended[year, outcome], counts.Count(RequestOutcome.All[outcome]));
            }
        }
    }

    private static int OutcomeOf(RequestEvent happened, RequestState to) =>
        happened is RequestReplied replied ? (int)replied.Reply.Kind : ReplyKinds.All.Count + (to == RequestState.Withdrawn ? 1 : 0);

    private static void Check(int own, int library)
    {
        if (own != library)
        {
            throw new InvalidOperationException($"The contenders disagree: {own} and {library}.");
        }
    }
}
