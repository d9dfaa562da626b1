using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class BoundedTimeTests
{
    private const int Hasty = 10;

    [Fact]
    public async Task A_server_that_never_answers_is_left_after_its_attempts()
    {
        using var server = new LoopbackServer().On("/never", Answers.Never());
        var settings = Checking.Usual with { Timeout = TimeSpan.FromSeconds(10) };
        var watch = Stopwatch.StartNew();

        var outcome = await Checking.Of(server["/never"], settings, time: new HastyTime(Hasty));

        Assert.Equal((LinkResult.NoAnswer, "超时", null), (outcome.Result, outcome.Remark?.Chinese, outcome.Status));
        Assert.Equal(3, server.Log.Count);
        AssertWithin(settings, 1, watch.Elapsed);
    }

    [Fact]
    public async Task Every_kind_of_bad_server_at_once_ends_within_what_was_told_and_leaves_the_good_ones_alone()
    {
        using var server = new LoopbackServer()
            .On("/good", Answers.Page())
            .On("/slow", Answers.After(100, Answers.Page()))
            .On("/drips", Answers.Endless("x"u8.ToArray(), pause: 20))
            .On("/endless", Answers.Endless(Encoding.UTF8.GetBytes(Answers.News)))
            .On("/circle", Answers.Redirect(302, "/circle"))
            .On("/asks", Answers.Status(503, "Retry-After: 999999\r\n"))
            .On("/headers", async exchange =>
            {
                // Headers without end.
                await exchange.Stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray());
                while (true)
                {
                    await exchange.Stream.WriteAsync("X-Again: 1\r\n"u8.ToArray(), exchange.End);
                }
            });
        string[] paths = ["/good", "/slow", "/drips", "/endless", "/circle", "/asks", "/headers"];
        var all = paths.ToList();
        for (var at = 0; at < 6; at++)
        {
            server.On($"/never{at}", Answers.Never()).On($"/crawl{at}", Answers.After(150, Answers.Redirect(302, $"/crawl{at + 1}")));
            all.Add($"/never{at}");
        }

        server.On("/crawl6", Answers.Page());
        all.Add("/crawl0");
        var settings = Checking.Usual with { Timeout = TimeSpan.FromSeconds(3), Retries = 1, AtOnce = 6, PerHost = 4 };
        var watch = Stopwatch.StartNew();

        var outcomes = await Checking.All([.. all.Select(path => server[path]), LoopbackServer.DeadOrigin()], settings, time: new HastyTime(Hasty));

        AssertWithin(settings, outcomes.Count, watch.Elapsed);
        Assert.Equal(
            [LinkResult.Opens, LinkResult.Opens, LinkResult.NoAnswer, LinkResult.Opens, LinkResult.Missing, LinkResult.NoAnswer, LinkResult.NoAnswer],
            outcomes.Take(paths.Length).Select(outcome => outcome.Result));
        Assert.Equal(LinkResult.Redirected, outcomes[all.IndexOf("/crawl0")].Result);
        Assert.Equal(LinkResult.NoAnswer, outcomes[^1].Result);
    }

    [Fact]
    public async Task An_address_that_leads_on_and_on_slowly_is_left_when_its_time_is_over()
    {
        using var server = new LoopbackServer();
        for (var at = 0; at < 10; at++)
        {
            server.On($"/{at}", Answers.After(280, Answers.Redirect(302, $"/{at + 1}")));
        }

        // An attempt may take 4 seconds, which are 400 milliseconds here, and an address 14.
        var settings = Checking.Usual with { Timeout = TimeSpan.FromSeconds(4), Retries = 0 };
        var outcome = await Checking.Of(server["/0"], settings, time: new HastyTime(Hasty));

        Assert.Equal(LinkResult.NoAnswer, outcome.Result);
        Assert.InRange(server.Log.Count, 2, 6);
    }

    [Fact]
    public async Task Of_a_host_that_is_silent_again_and_again_nothing_is_tried_again()
    {
        using var nobody = new Nobody();
        using var invoker = new HttpMessageInvoker(nobody);
        var settings = new LinkSettings { Retries = 1, Timeout = TimeSpan.FromSeconds(1), PerHost = 1, Pause = TimeSpan.Zero };
        Uri[] addresses = [.. Enumerable.Range(0, 14).Select(at => new Uri($"http://down.example.com/{at}")), new("http://other.example.com/")];

        var outcomes = await new LinkCheck(invoker, settings, new HastyTime(Hasty)).RunAsync(addresses, new Progress<double>(), CancellationToken.None);

        // Nine had failed when there was hope still.
        Assert.All(outcomes.Values, outcome => Assert.Equal(LinkResult.NoAnswer, outcome.Result));
        Assert.Equal(14 + 9, nobody.Asked.Count(address => address.Host == "down.example.com"));
        Assert.Equal(2, nobody.Asked.Count(address => address.Host == "other.example.com"));
    }

    [Fact]
    public async Task Who_interrupts_gets_no_result()
    {
        using var server = new LoopbackServer().On("/never", Answers.Never());
        using var invoker = new HttpMessageInvoker(new LinkHandler(Checking.Usual));
        using var end = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new LinkCheck(invoker, Checking.Usual, TimeProvider.System).RunAsync([new(server["/never"])], new Progress<double>(), end.Token));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task No_address_at_all_is_done_at_once() => Assert.Empty(await Checking.All([]));

    [Fact]
    public void The_bound_is_told_beforehand()
    {
        Assert.Equal(TimeSpan.FromSeconds(60), new LinkSettings().Patience);

        // 2 at once to a host: 51 rounds of 70 seconds for a hundred addresses of one host, and the pauses.
        Assert.Equal(TimeSpan.FromSeconds((51 * 70) + (100 * 33 * 0.2)), new LinkSettings().LongestRun(100));
    }

    // The machine may be busy: a second more than the clock's.
    private static void AssertWithin(LinkSettings settings, int addresses, TimeSpan elapsed) =>
        Assert.True(elapsed < (settings.LongestRun(addresses) / Hasty) + TimeSpan.FromSeconds(1), $"It took {elapsed}.");

    // No sockets, so that what is counted does not hang on how busy the machine is.
    private sealed class Nobody : HttpMessageHandler
    {
        public ConcurrentQueue<Uri> Asked { get; } = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Enqueue(request.RequestUri!);
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody answers.");
        }
    }
}
