using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>What a program with LINQ does: the lines grouped by request, each group folded.</summary>
internal static class GroupedLedger
{
    public static YearCounts Fold(JournalLine[] journal)
    {
        var counts = new YearCounts();
        var ended = journal.GroupBy(line => line.Id, StringComparer.Ordinal)
            .Select(lines => (Id: lines.Key, State: lines.Aggregate(RequestState.Received, (state, line) => Fold(counts, state, line))))
            .GroupBy(request => request.State);
        foreach (var group in ended)
        {
            counts.States[(int)group.Key] = group.Count();
        }

        return counts;
    }

    private static RequestState Fold(YearCounts counts, RequestState state, JournalLine line)
    {
        if (line.Happened is not { } happened)
        {
            counts.Receive(line.Day);
            return RequestState.Received;
        }

        if (StepsOfOwn.Next(state, happened.Kind) is not { } next)
        {
            counts.SetAside++;
            return state;
        }

        counts.Count(happened, next);
        return next;
    }
}
