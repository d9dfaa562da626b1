using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Loading;

/// <summary>Files with days that do not exist, and the same files without.</summary>
public class ProblemBenchmarks
{
    private const int Problems = 100;

    private byte[][] clean = [];
    private byte[][] wrong = [];
    private int turn;

    /// <summary>Records in a file.</summary>
    [Params(3_600, 36_000, 360_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var seeds = Enumerable.Range(1, Size > 100_000 ? 2 : 16);
        clean = [.. seeds.Select(seed => RegisterText.File(Size, seed))];
        wrong = [.. seeds.Select(seed => RegisterText.File(Size, seed, Problems))];
        if (SchoolFile.Read(wrong[0]).Problems.Count != Problems)
        {
            throw new InvalidOperationException("The file is not as wrong as it should be.");
        }
    }

    [Benchmark(Description = LoadWorks.Clean), BenchmarkCategory(LoadWorks.ProblemsId)]
    public object LoadClean() => SchoolFile.Read(clean[++turn % clean.Length]);

    [Benchmark(Description = Contender.Xxgk), BenchmarkCategory(LoadWorks.ProblemsId)]
    public object LoadWrong() => SchoolFile.Read(wrong[++turn % wrong.Length]);
}
