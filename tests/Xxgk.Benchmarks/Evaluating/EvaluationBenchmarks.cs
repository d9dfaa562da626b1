using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>Schools evaluated in turn: sixteen of them where memory allows, so that no branch predictor knows the next.</summary>
public class EvaluationBenchmarks
{
    private LoadedSchool[] schools = [];
    private int turn;

    /// <summary>Records in a register.</summary>
    [Params(3_600, 36_000, 360_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        schools = LoadedSchool.InTurn(Size > 100_000 ? 2 : 16, Size);
        schools[0].Compare();
    }

    [Benchmark(Description = EvaluationWorks.Touch), BenchmarkCategory(EvaluationWorks.Id)]
    public long Touch() => ObjectTouch.Run(Next().Records);

    [Benchmark(Description = Contender.Xxgk), BenchmarkCategory(EvaluationWorks.Id)]
    public object Evaluate() => LoadedSchool.Evaluator.Evaluate(Next().Facts, LoadedSchool.AsOf);

    [Benchmark(Description = EvaluationWorks.Linq), BenchmarkCategory(EvaluationWorks.Id)]
    public object Group() => Next().Counts();

    private LoadedSchool Next() => schools[++turn % schools.Length];
}
