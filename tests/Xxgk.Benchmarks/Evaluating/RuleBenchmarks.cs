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
        schools = [.. LoadedSchool.InTurn(16, Size).Select(school => school.OwnRecords())];
        var counts = await workflow.CountInTime(schools[0]).ConfigureAwait(false);
        if (ItemCounts.Of(schools[0]).Exists(item => counts[item.Item] != item.OnTime))
        {
            throw new InvalidOperationException("The rules disagree with the user's own count.");
        }
    }

    [Benchmark(Description = EvaluationWorks.Rules), BenchmarkCategory(EvaluationWorks.Id)]
    public Task<int[]> Ask() => workflow.CountInTime(schools[++turn % schools.Length]);
}
