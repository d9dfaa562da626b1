using Xxgk.Benchmarks.Portal;

namespace Xxgk.Benchmarks.Tests.Portal;

public sealed class LoadRunTests
{
    private const string Report = """
        Running 5s test @ http://127.0.0.1:5391/items/19
          1 threads and 8 connections
          Thread Stats   Avg      Stdev     Max   +/- Stdev
            Latency    36.17ms   25.44ms 169.88ms   81.32%
            Req/Sec   239.04    109.90   480.00     66.00%
          Latency Distribution
             50%  812.00us
             75%   44.97ms
             90%   66.07ms
             99%    1.02s
          1211 requests in 5.10s, 4.17MB read

        """;

    [Fact]
    public void The_report_says_how_long_half_and_how_long_nearly_all_took() => Assert.Equal(
        new LoadRun(812e3, 1.02e9, 237.47, Errors: 0), LoadRun.Read(Report + "Requests/sec:    237.47\n"));

    [Fact]
    public void Refusals_and_broken_connections_are_errors() => Assert.Equal(
        1 + 2 + 3 + 4 + 12,
        LoadRun.Read(Report + "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 12\nRequests/sec:    237.47\n").Errors);
}
