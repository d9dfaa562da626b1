using System.Text;
using Xxgk.Auditing;

namespace Xxgk.Benchmarks.Auditing;

/// <summary>Texts made to be slow, beside an ordinary one of as many characters: each read and audited whole.</summary>
public class HostileBenchmarks
{
    private readonly ReportAuditor auditor = new();
    private string[] ordinary = [];
    private string digits = string.Empty;
    private string titles = string.Empty;
    private string characters = string.Empty;
    private string articles = string.Empty;
    private string brackets = string.Empty;
    private string years = string.Empty;
    private int turn;

    /// <summary>Characters of a text.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        ordinary = [.. Enumerable.Range(1, Size > 100_000 ? 4 : 16).Select(seed => Encoding.UTF8.GetString(ReportTexts.Of(3 * Size, seed))[..Size])];
        digits = new('7', Size);
        titles = new('《', Size);
        characters = new('中', Size);
        articles = new('第', Size);
        brackets = new('（', Size);
        years = new('年', Size);
    }

    [Benchmark(Description = HostileWorks.Ordinary), BenchmarkCategory(HostileWorks.Id)]
    public object Ordinary() => Audit(ordinary[++turn % ordinary.Length]);

    [Benchmark(Description = HostileWorks.Digits), BenchmarkCategory(HostileWorks.Id)]
    public object Digits() => Audit(digits);

    [Benchmark(Description = HostileWorks.Titles), BenchmarkCategory(HostileWorks.Id)]
    public object Titles() => Audit(titles);

    [Benchmark(Description = HostileWorks.Characters), BenchmarkCategory(HostileWorks.Id)]
    public object Characters() => Audit(characters);

    [Benchmark(Description = HostileWorks.Articles), BenchmarkCategory(HostileWorks.Id)]
    public object Articles() => Audit(articles);

    [Benchmark(Description = HostileWorks.Brackets), BenchmarkCategory(HostileWorks.Id)]
    public object Brackets() => Audit(brackets);

    [Benchmark(Description = HostileWorks.Years), BenchmarkCategory(HostileWorks.Id)]
    public object Years() => Audit(years);

    private AuditResult Audit(string text) => auditor.Audit(ReportText.Of(text));
}
