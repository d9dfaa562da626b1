using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>The rules engine, at the size of one school-year only: it is too slow for more.</summary>
public class RuleBenchmarks
{
    private readonly RuleWorkflow workflow = new();
    private OwnRecord[][] schools = [];
    private int turn;

    /// <summary>Records in a register.</summary>
    [Params(3_600)]
    public int Size { get; set; }

    [GlobalSetup]
    public async Task Prepare()
    {
        var loaded = LoadedSchool.InTurn(16, Size);
        schools = [.. loaded.Select(school => OwnRecord.Of(school.Records, LoadedSchool.Due))];
        var counts = await workflow.CountInTime(schools[0]).ConfigureAwait(false);
        if (loaded[0].Counts().GroupBy(part => ItemReference.Parse(part.Item).Item).Any(item => counts[item.Key] != item.Sum(part => part.OnTime)))
        {
            throw new InvalidOperationException("The rules disagree with the user's own count.");
        }
    }

    [Benchmark(Description = EvaluationWorks.Rules), BenchmarkCategory(EvaluationWorks.Id)]
    public Task<int[]> Ask() => workflow.CountInTime(schools[++turn % schools.Length]);
}
