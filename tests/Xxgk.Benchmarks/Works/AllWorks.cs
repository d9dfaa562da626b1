using Xxgk.Benchmarks.Auditing;
using Xxgk.Benchmarks.Calendar;
using Xxgk.Benchmarks.Evaluating;
using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Requests;

namespace Xxgk.Benchmarks.Works;

/// <summary>Every work, in the order of the page.</summary>
internal static class AllWorks
{
    public static IReadOnlyList<Work> InOrder { get; } =
    [
        CalendarWorks.Add,
        CalendarWorks.Count,
        LoadWorks.Load,
        LoadWorks.Problems,
        EvaluationWorks.Evaluate,
        AuditWorks.Audit,
        HostileWorks.Hostile,
        LedgerWorks.Ledger,
    ];
}
