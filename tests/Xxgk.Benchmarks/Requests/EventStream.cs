using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>What an office's journal says in one line: a number, and what happened; nothing happened yet where the request comes in.</summary>
internal readonly record struct JournalLine(string Id, LocalDate Day, RequestEvent? Happened)
{
    /// <summary>Whether the request comes in by this line.</summary>
    public bool IsReceipt => Happened is null;
}

/// <summary>Journals of any length: three to four lines a request, some hundred requests under way at a time, five years, a few wrong lines. Every seed gives another.</summary>
internal static class EventStream
{
    public static readonly LocalDate First = new(2020, 1, 1);

    public static readonly ReportingPeriod[] Years = [.. Enumerable.Range(2020, 6).Select(ReportingPeriod.OfCalendarYear)];

    private const int Open = 400;
    private const int Days = 5 * 365;

    private static readonly Reply[] Replies = [.. ReplyKinds.All.Select(kind => Reply.AsRecorded(kind))];

    public static JournalLine[] Of(int lines, int seed)
    {
        var (random, journal, open, next) = (new Random(seed), new JournalLine[lines], new List<(string Id, int Stage, int Sequence)>(), 0);
        for (var i = 0; i < lines; i++)
        {
            var day = First.PlusDays((int)((long)i * Days / lines));
            if (open.Count < Open || (random.Next(100) < 29 && open.Count < 2 * Open))
            {
                // A new text each time, as a reader of a file would make it.
                var id = FormattableString.Invariant($"{day.Year}-{next++:000000}");
                open.Add((id, 0, 0));
                journal[i] = new(id, day, null);
                continue;
            }

            var place = random.Next(open.Count);
            var (known, stage, sequence) = open[place];
            var (happened, following) = Next(random, day, stage, sequence);
            journal[i] = new(new string(known.AsSpan()), day, happened);
            open[place] = (known, following, sequence + 1);
            if (following < 0)
            {
                open[place] = open[^1];
                open.RemoveAt(open.Count - 1);
            }
        }

        return journal;
    }

    /// <summary>The next event of a request and what it waits for then: nothing yet, a supplement, a reply; less than 0 once it has ended.</summary>
    private static (RequestEvent Happened, int Stage) Next(Random random, LocalDate day, int stage, int sequence) => (stage, random.Next(100)) switch
    {
        (0, < 60) => (new ReviewBegun(day) { Sequence = sequence }, 2),
        (0, < 75) => (new SupplementAsked(day, null) { Sequence = sequence }, 1),
        (1, < 70) => (new Supplemented(day) { Sequence = sequence }, 2),
        (1, < 90) => (new Lapsed(day) { Sequence = sequence }, -1),
        (2, < 10) => (new TermExtended(day, WorkingDays.Of(10)) { Sequence = sequence }, 2),
        (2, < 13) => (new Lapsed(day) { Sequence = sequence }, 2),
        (_, > 95) => (new RequestWithdrawn(day) { Sequence = sequence }, -1),
        (1, _) => (new RequestWithdrawn(day) { Sequence = sequence }, -1),
        _ => (new RequestReplied(day, Replies[random.Next(Replies.Length)]) { Sequence = sequence }, -1),
    };
}
