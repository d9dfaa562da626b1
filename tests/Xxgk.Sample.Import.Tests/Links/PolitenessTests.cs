using System.Diagnostics;
using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class PolitenessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_host_is_asked_more_at_once_than_said(int perHost)
    {
        var load = new Load();
        using var server = new LoopbackServer();
        var addresses = Enumerable.Range(0, 24).Select(at => server.On($"/{at}", load.Of(20, Answers.Page()))[$"/{at}"]).ToList();

        await Checking.All(addresses, Checking.Usual with { PerHost = perHost });

        Assert.Equal(24, server.Log.Count);
        Assert.Equal(perHost, load.Most);
    }

    [Fact]
    public async Task Ports_of_one_host_are_one_host_and_redirects_count_where_they_lead()
    {
        var load = new Load();
        using var second = new LoopbackServer().On("/there", load.Of(20, Answers.Page()));
        using var first = new LoopbackServer();
        var addresses = Enumerable.Range(0, 12).Select(at => first.On($"/{at}", load.Of(5, Answers.Redirect(302, second["/there"])))[$"/{at}"]).ToList();

        await Checking.All(addresses, Checking.Usual with { PerHost = 2 });

        Assert.Equal(12, second.Log.Count);
        Assert.Equal(2, load.Most);
    }

    [Fact]
    public async Task In_all_no_more_are_asked_at_once_than_said()
    {
        var load = new Load();
        var servers = Enumerable.Range(1, 6).Select(at => new LoopbackServer($"127.0.0.{at}")).ToList();
        var addresses = servers.SelectMany(server => Enumerable.Range(0, 5).Select(at => server.On($"/{at}", load.Of(20, Answers.Page()))[$"/{at}"])).ToList();

        await Checking.All(addresses, Checking.Usual with { AtOnce = 5, PerHost = 2 });

        Assert.Equal(30, servers.Sum(server => server.Log.Count));
        Assert.Equal(5, load.Most);
        servers.ForEach(server => server.Dispose());
    }

    [Fact]
    public async Task Between_two_requests_to_one_host_there_is_a_pause_which_keeps_no_other_host_waiting()
    {
        var time = new ManualTime();
        using var turns = new Turns(new() { PerHost = 4, AtOnce = 4, Pause = TimeSpan.FromMilliseconds(200) }, time);
        using var first = await turns.TakeAsync(new("http://www.example.com/1"), CancellationToken.None);

        var second = turns.TakeAsync(new("https://WWW.example.com:8443/2"), CancellationToken.None);
        using var other = await turns.TakeAsync(new("http://other.example.com/"), CancellationToken.None).WaitAsync(Patience);
        time.Pass(TimeSpan.FromMilliseconds(199));
        await Task.Delay(50);
        Assert.False(second.IsCompleted);

        time.Pass(TimeSpan.FromMilliseconds(1));
        using var turn = await second.WaitAsync(Patience);
    }

    [Fact]
    public async Task Nothing_is_asked_for_but_what_is_named_and_where_that_leads()
    {
        const string html = "<html><head><title>年度报告</title><link rel=stylesheet href=/style.css><link rel=icon href=/favicon.ico><script src=/a.js></script>" +
            "<meta http-equiv=refresh content='0;url=/refresh'></head><body><img src=/a.png><a href=/other>另见</a></body></html>";
        using var server = new LoopbackServer().On("/a", Answers.Page(html)).On("/b", Answers.Redirect(302, "/c")).On("/c", Answers.Page(html));

        await Checking.All([server["/a"], server["/b"], server["/a#again"], server["/a"]]);

        Assert.Equal(["/a", "/b", "/c"], server.Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_server_is_told_who_asks_and_nothing_secret()
    {
        using var server = new LoopbackServer().On("/a", Answers.Page());

        await Checking.Of(server["/a"].Replace("http://", "http://user:secret@", StringComparison.Ordinal));

        var head = Assert.Single(server.Log).Head;
        Assert.Contains("User-Agent: Xxgk-LinkCheck/", head, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Referer", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_is_waited_for_but_not_for_ever()
    {
        using var server = new LoopbackServer()
            .On("/soon", Answers.InTurn(Answers.Status(429, "Retry-After: 5\r\n"), Answers.Page()))
            .On("/late", Answers.InTurn(Answers.Status(503, "Retry-After: 86400\r\n"), Answers.Page()))
            .On("/date", Answers.InTurn(Answers.Status(503, "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT\r\n"), Answers.Page()));

        var outcomes = await Checking.All([server["/soon"], server["/late"], server["/date"]]);

        Assert.All(outcomes, outcome => Assert.Equal(LinkResult.Opens, outcome.Result));
        Assert.InRange(Between("/soon"), 0.45, 5);
        Assert.InRange(Between("/late"), 0.95, 6);
        Assert.InRange(Between("/date"), 0.95, 6);

        // In real seconds, of which each is ten to the check.
        double Between(string path)
        {
            var asked = server.Log.Where(one => one.Path == path).ToList();
            return Stopwatch.GetElapsedTime(asked[0].At, asked[1].At).TotalSeconds;
        }
    }
}
