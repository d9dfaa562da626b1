using System.Text.Json;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Loading;

/// <summary>School files loaded in turn: sixteen of them where memory allows, as many bytes where it does not.</summary>
public class LoadBenchmarks
{
    private byte[][] files = [];
    private int turn;

    /// <summary>Records in a file.</summary>
    [Params(3_600, 36_000, 360_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        files = [.. Enumerable.Range(1, Size > 100_000 ? 4 : 16).Select(seed => RegisterText.File(Size, seed))];
        var result = SchoolFile.Read(files[0]);
        if (!result.TryGetValue(out var facts) || facts.Register.Records.Count != Size)
        {
            throw new InvalidOperationException($"The file is not as it should be: {string.Join("; ", result.Problems)}");
        }
    }

    [Benchmark(Description = LoadWorks.Loop), BenchmarkCategory(LoadWorks.LoadId)]
    public long Tokens() => TokenLoop.Run(Next());

    [Benchmark(Description = Contender.Xxgk), BenchmarkCategory(LoadWorks.LoadId)]
    public object Load() => SchoolFile.Read(Next());

    [Benchmark(Description = LoadWorks.Plain), BenchmarkCategory(LoadWorks.LoadId)]
    public object Deserialize() => JsonSerializer.Deserialize(Next(), PlainJson.Default.PlainSchool)!;

    private byte[] Next() => files[++turn % files.Length];
}
