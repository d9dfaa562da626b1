using System.Text;
using Xxgk.Auditing;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Auditing;

/// <summary>Report texts in UTF-8, read in turn.</summary>
public class AuditBenchmarks
{
    private readonly ReportAuditor auditor = new();
    private readonly List<(int Kind, int Start, int Length)> found = [];
    private byte[][] texts = [];
    private int turn;

    /// <summary>Bytes of a text.</summary>
    [Params(10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        texts = ReportTexts.InTurn(Size);
        ClaimCounts.Compare(ReportTexts.Of(100_000, 1));
    }

    [Benchmark(Description = AuditWorks.Decode), BenchmarkCategory(AuditWorks.Id)]
    public int Decode() => Encoding.UTF8.GetString(Next()).Length;

    [Benchmark(Description = Contender.Xxgk), BenchmarkCategory(AuditWorks.Id)]
    public object Audit() => auditor.Audit(ReportText.Of(Encoding.UTF8.GetString(Next())));

    [Benchmark(Description = AuditWorks.Reading), BenchmarkCategory(AuditWorks.Id)]
    public object Read() => ClaimReader.Read(ReportText.Of(Encoding.UTF8.GetString(Next())));

    [Benchmark(Description = AuditWorks.Patterns), BenchmarkCategory(AuditWorks.Id)]
    public int Match()
    {
        ClaimPatterns.Read(Encoding.UTF8.GetString(Next()), found);
        return found.Count;
    }

    private byte[] Next() => texts[++turn % texts.Length];
}
