using Xxgk.Benchmarks.Calendar;
using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Portal;
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
        SuperviseWork.Supervise,
        SilosWork.Silos,
        StartWorks.Start,
        StartWorks.Evaluate,
        PortalWorks.Portal,
    ];
}
