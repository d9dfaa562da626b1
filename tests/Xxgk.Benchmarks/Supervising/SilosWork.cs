using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;
using Xxgk.Samples.Supervision.Cluster;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Benchmarks.Supervising;

/// <summary>The same schools on a cluster of two silos in one process, against two threads of the pool: what a grain a school costs.</summary>
internal static class SilosWork
{
    public const string Id = "silos";
    public const string TwoThreads = "Parallel.ForEach with two";

    private const int Rounds = 9;

    public static Work Silos { get; } = new(Id, "Supervise on two silos", "schools")
    {
        TitleInChinese = "两个silo上的监管核对",
        UnitInChinese = "所学校",
        Contenders =
        [
            new(TwoThreads, "the supervision host's evaluation of a school, two threads of the pool") { NameInChinese = "两线程Parallel.ForEach", WordsInChinese = "监管宿主对一所学校的核对，线程池的两个线程" },
            new(Contender.Xxgk, "the supervision host's two Orleans silos: a grain a school, a grain a province that adds up") { WordsInChinese = "监管宿主的两个Orleans silo：一校一个grain，一省一个grain汇总" },
        ],
        Targets = [new(TwoThreads, 30, 1.5), new(TwoThreads, 100, 1.5), new(TwoThreads, 300, 1.5)],
        Remark = "One process: the silos are started once, both contenders are warmed for three seconds of processor time, then measured in turn, 9 rounds, on the same file in the page cache. "
            + "The start of the silos is not measured.",
        RemarkInChinese = "同一进程：silo只启动一次，两种做法各预热三秒处理器时间，然后在同一文件（已在页缓存中）上轮流测量9轮。silo的启动不计入。",
        Measure = Measure,
    };

    private static IReadOnlyList<Figure> Measure()
    {
        var silos = LocalSilos.StartAsync(2).GetAwaiter().GetResult();
        try
        {
            string OnSilos(string path) => SchoolsByXxgk.Words(silos.EvaluateAsync(PiecesOf(path), asOf: null, _ => { }).GetAwaiter().GetResult());

            var few = SchoolsFile.Of(Repository.IsTrial ? 2 : 30);
            foreach (Func<string, string> run in new[] { OnSilos, InParallel })
            {
                Measured.Warm(TimeSpan.FromSeconds(Repository.IsTrial ? 0.1 : 3), () => run(few));
            }

            int[] sizes = Repository.IsTrial ? [2, 4] : [30, 100, 300];
            return RoundRobin.Run([.. sizes.SelectMany(size => new[] { Of(TwoThreads, size, InParallel), Of(Contender.Xxgk, size, OnSilos) })], Rounds);
        }
        finally
        {
            silos.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static Entry Of(string contender, int schools, Func<string, string> run)
    {
        var path = SchoolsFile.Of(schools);

        // Memory is that of both, and of whatever this process did before.
        return new(Id, contender, schools, () => Measured.Once(() => run(path)) with { Resident = null })
        {
            Bytes = new FileInfo(path).Length,
            Question = "records",
        };
    }

    private static string InParallel(string path)
    {
        var evaluation = new PieceEvaluation(asOf: null);
        var sum = new RunSink();
        Parallel.ForEach(
            PiecesOf(path),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () => new RunSink(),
            (piece, _, sink) =>
            {
                sink.Add(piece, evaluation.Evaluate(piece, sink.Tallies));
                return sink;
            },
            sink =>
            {
                lock (sum)
                {
                    sum.Add(sink);
                }
            });
        return SchoolsByXxgk.Words(sum);
    }

    private static IEnumerable<Piece> PiecesOf(string path) => SchoolsByXxgk.PiecesOf(path, Pieces.OneSchool);
}
