using Xxgk.Benchmarks.Auditing;
using Xxgk.Benchmarks.Calendar;
using Xxgk.Benchmarks.Evaluating;
using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Portal;
using Xxgk.Benchmarks.Requests;
using Xxgk.Benchmarks.Starting;
using Xxgk.Benchmarks.Supervising;

namespace Xxgk.Benchmarks.Works;

/// <summary>Every work, in the order of the page.</summary>
internal static class AllWorks
{
    public static IReadOnlyList<Work> InOrder { get; } =
    [
        CalendarWorks.Add,
        CalendarWorks.Count,
        LoadWorks.Load,
        ColdWork.Cold,
        LoadWorks.Problems,
        EvaluationWorks.Evaluate,
        SuperviseWork.Supervise,
        SilosWork.Silos,
        AuditWorks.Audit,
        HostileWorks.Hostile,
        LedgerWorks.Ledger,
        StartWorks.Start,
        StartWorks.Evaluate,
        PortalWorks.Portal,
    ];
}
