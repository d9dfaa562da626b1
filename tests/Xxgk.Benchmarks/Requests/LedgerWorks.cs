using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Requests;

internal static class LedgerWorks
{
    public const string Id = "ledger";
    public const string Structs = "dictionary of structs";
    public const string Grouped = "GroupBy and Aggregate";
    public const string Statement = "Xxgk, full statement";

    public static Work Ledger { get; } = new(Id, "Fold a journal of requests into states and statistics", "events")
    {
        Contenders =
        [
            new(Structs, "one Dictionary of structs, changed by reference; a table of transitions; counts of six years in the same pass"),
            new(Contender.Xxgk, "RequestTally: every event against the table of its regime, its order checked, kinds of applicants and carry-overs counted too"),
            new(Grouped, "LINQ: lines grouped by request, each group folded by Aggregate"),
            new(Statement, "RequestLedger and RequestStatistics of one year: every event kept, with histories, findings and the clock of each request"),
        ],
        Targets =
        [
            new(Structs, 100_000, 2),
            new(Structs, 1_000_000, 2),
            new(Grouped, 1_000_000, 1.0 / 10),
        ],
        Remark = "Each line has a text of its own for the request's number, as a reader of a file would make it. The full statement answers more, and is measured up to 100,000 events.",
        Classes = [typeof(LedgerBenchmarks), typeof(HistoryBenchmarks)],
    };
}
