using Xxgk.Benchmarks.Works;
using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>Journals folded in turn: sixteen of them where memory allows.</summary>
public class LedgerBenchmarks
{
    private JournalLine[][] journals = [];
    private int turn;

    /// <summary>Lines of a journal: receipts and events.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        journals = [.. Enumerable.Range(1, Size > 100_000 ? 4 : 16).Select(seed => EventStream.Of(Size, seed))];
        var tally = Tally(journals[0]);
        StructLedger.Fold(journals[0]).Compare(tally);
        GroupedLedger.Fold(journals[0]).Compare(tally);
    }

    [Benchmark(Description = LedgerWorks.Structs), BenchmarkCategory(LedgerWorks.Id)]
    public object FoldStructs() => StructLedger.Fold(Next());

    [Benchmark(Description = Contender.Xxgk), BenchmarkCategory(LedgerWorks.Id)]
    public object Fold()
    {
        var tally = Tally(Next());
        return EventStream.Years.Sum(year => tally.In(year).CarriedOver);
    }

    [Benchmark(Description = LedgerWorks.Grouped), BenchmarkCategory(LedgerWorks.Id)]
    public object FoldGroups() => GroupedLedger.Fold(Next());

    private static RequestTally Tally(JournalLine[] journal)
    {
        var tally = new RequestTally(EventStream.Years);
        foreach (var line in journal)
        {
            if (line.Happened is { } happened)
            {
                tally.Add(line.Id, happened);
            }
            else
            {
                tally.Receive(line.Id, RequestLaw.Measures, line.Day);
            }
        }

        return tally;
    }

    private JournalLine[] Next() => journals[++turn % journals.Length];
}
