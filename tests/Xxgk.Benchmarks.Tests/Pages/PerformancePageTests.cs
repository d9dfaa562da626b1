using Xxgk.Benchmarks.Pages;

namespace Xxgk.Benchmarks.Tests.Pages;

public sealed class PerformancePageTests
{
    private static readonly string English = PerformancePage.Of([Fixture.Work], Fixture.Results, Language.English);
    private static readonly string Chinese = PerformancePage.Of([Fixture.Work], Fixture.Results, Language.Chinese);

    [Theory]
    [InlineData("- 2026-11-24, 2 × Abacus, Linux, X64, .NET 10.0.0, Loops 1.2; it took 2 min.")]
    [InlineData("    dotnet run -c Release --project tests/Xxgk.Benchmarks")]
    [InlineData("| Sum up | time | loop | 100 records | ≤ 0.5× | 0.250× | yes |")]
    [InlineData("| Sum up | time | loop | 1,000 records | ≤ 0.5× | 0.625× | **no** |")]
    [InlineData("| Sum up | bytes allocated | — | 100 records | 0 | 0 B | yes |")]
    [InlineData("Of 3 targets 2 are met and 1 missed.")]
    [InlineData("**Missed: Sum up, 1,000 records, against loop** (time: target ≤ 0.5×, measured 0.625×). The loop is unrolled.")]
    [InlineData("## Sum up (`sum`)")]
    [InlineData("- **loop**: theirs")]
    [InlineData("| size | contender | time | ± | time / Xxgk | throughput | allocated |")]
    [InlineData("| 1,000 records | **Xxgk** | 10.0 µs | 1.00% | 1.00× | 2,000 MB/s | 0 B |")]
    [InlineData("| 1,000 records | loop | 16.0 µs | — | 1.60× | — | 24 kB |")]
    [InlineData("![Sum up: time](performance/sum.svg)")]
    [InlineData("- Xxgk: 10 times the records take 10.0 times as long (exponent 1.00): linear.")]
    [InlineData("- Xxgk allocates nothing at any size.")]
    public void The_page_says(string line) => Assert.Contains(line, English.Split('\n'));

    [Theory]
    [InlineData("- 2026-11-24，2 × Abacus，Linux, X64，.NET 10.0.0、Loops 1.2，用时2分钟。")]
    [InlineData("| 求和 | 用时 | 循环 | 1,000条记录 | ≤ 0.5× | 0.625× | **否** |")]
    [InlineData("共3个目标，达到2个，未达到1个。")]
    [InlineData("**未达到：求和，1,000条记录，与“循环”比**（用时，目标≤ 0.5×，实测0.625×）。循环已展开。")]
    [InlineData("## 求和（`sum`）")]
    [InlineData("| 1,000条记录 | 循环 | 16.0 µs | — | 1.60× | — | 24 kB |")]
    [InlineData("- Xxgk：规模到10倍，用时到10.0倍（指数1.00）：线性增长。")]
    public void The_Chinese_page_says(string line) => Assert.Contains(line, Chinese.Split('\n'));

    [Fact]
    public void Both_pages_have_the_same_figures() => Assert.Equal(Rows(English), Rows(Chinese));

    [Fact]
    public void What_is_only_stated_has_no_bound_and_is_not_counted()
    {
        var work = Fixture.Work with { Targets = [new(Contender.Xxgk, 100, Target.Unbound) { Of = Fixture.Loop }] };
        var page = PerformancePage.Of([work], Fixture.Results, Language.English);

        Assert.Contains("| Sum up (loop) | time | Xxgk | 100 records | — | 4.00× | — |", page, StringComparison.Ordinal);
        Assert.Contains("Of 0 targets 0 are met and 0 missed.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_told_in_the_singular() => Assert.Equal("1 record", new PageText(Language.English).Size(Fixture.Work, 1));

    [Fact]
    public void What_was_not_measured_is_said_to_be_so()
    {
        var page = PerformancePage.Of([Fixture.Work], new(), Language.English);

        Assert.Contains("| Sum up | time | loop | 100 records | ≤ 0.5× | not measured | not measured |", page, StringComparison.Ordinal);
        Assert.Contains("Of 3 targets 0 are met and 0 missed; 3 were not measured.", page, StringComparison.Ordinal);
    }

    private static int Rows(string page) => page.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal));
}
