using Xxgk.Benchmarks.Works;
using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>The full statement of one year, from a ledger that is made of the journal: every request with its events, its history and its clock.</summary>
public class HistoryBenchmarks
{
    private readonly ReplyClock clock = new(WorkingCalendar.National);
    private JournalLine[][] journals = [];
    private int turn;

    /// <summary>Lines of a journal: receipts and events.</summary>
    [Params(10_000, 100_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare() => journals = [.. Enumerable.Range(1, 16).Select(seed => EventStream.Of(Size, seed))];

    [Benchmark(Description = LedgerWorks.Statement), BenchmarkCategory(LedgerWorks.Id)]
    public object State()
    {
        var ledger = new RequestLedger(Next().GroupBy(line => line.Id, StringComparer.Ordinal).Select(lines =>
            new InformationRequest(lines.Key, RequestLaw.Measures, lines.First().Day) { Events = [.. lines.Select(line => line.Happened).OfType<RequestEvent>()] }));
        return RequestStatistics.Of(ledger, EventStream.Years[^2], null, clock);
    }

    private JournalLine[] Next() => journals[++turn % journals.Length];
}
