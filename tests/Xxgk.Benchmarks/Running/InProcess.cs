using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Running;

/// <summary>Runs benchmark classes by BenchmarkDotNet. All contenders of a work run in this one process, so that their ratios mean something.</summary>
internal static class InProcess
{
    /// <summary>The name of the parameter that says how much is done in one go.</summary>
    public const string Size = "Size";

    /// <summary>Runs the classes of a work; of a class that serves several works, the benchmarks of this one.</summary>
    public static IReadOnlyList<Figure> Run(Work work) =>
    [
        .. work.Classes.Select(type => BenchmarkRunner.Run(type, Configuration(work))).SelectMany(Checked).Select(report => Of(work, report)),
    ];

    private static IEnumerable<BenchmarkReport> Checked(Summary summary) =>
        summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)
            ? throw new InvalidOperationException("Not every benchmark ran: see above.")
            : summary.Reports;

    private static Figure Of(Work work, BenchmarkReport report)
    {
        var statistics = report.ResultStatistics!;
        var parameter = report.BenchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == Size)?.Value;
        var size = Convert.ToInt64(parameter ?? 1, System.Globalization.CultureInfo.InvariantCulture);
        return new(work.Id, report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), size, statistics.Median)
        {
            Bytes = work.BytesOf?.Invoke(size),
            Deviation = statistics.StandardDeviation,
            Allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase),
        };
    }

    // Code is compiled a second time after a second or two of work: a warm-up of two seconds and more leaves that behind.
    private static Job Rounds() => Repository.IsTrial
        ? Job.Default.WithWarmupCount(1).WithIterationCount(1).WithIterationTime(TimeInterval.FromMilliseconds(20))
        : Job.Default.WithWarmupCount(15).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(150));

    private static ManualConfig Configuration(Work work) => ManualConfig.CreateEmpty()
        .AddJob(Rounds().WithToolchain(InProcessEmitToolchain.Instance))
        .AddFilter(new AnyCategoriesFilter([work.Id]))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogger(ConsoleLogger.Default)
        .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
        .AddExporter(MarkdownExporter.GitHub)
        .WithArtifactsPath(Repository.Scratch("reports"));
}
