using System.Text;
using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed_and_told(int status)
    {
        using var server = new LoopbackServer().On("/old", Answers.Redirect(status, "/new/page?a=1#part")).On("/new/page?a=1", Answers.Page());

        var outcome = await Checking.Of(server["/old"]);

        Assert.Equal((LinkResult.Redirected, 200), (outcome.Result, outcome.Status));
        Assert.Equal([new LinkHop(status, new(server["/new/page?a=1"]))], outcome.Hops);
    }

    [Theory]
    [InlineData("next", "/a/next")]
    [InlineData("../next", "/next")]
    [InlineData("?page=2", "/a/old?page=2")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/年度", "/%E5%B9%B4%E5%BA%A6")]
    [InlineData("/x%0d%0aSet-Cookie:%20a=b", "/x%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/x\u001b[31m", "/x%1B[31m")]
    public async Task Where_it_leads_may_be_told_in_part_or_unescaped(string location, string path)
    {
        using var server = new LoopbackServer().On("/a/old", exchange => exchange.Stream.WriteAsync(
            Encoding.UTF8.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")).AsTask()).On(path, Answers.Page());

        var outcome = await Checking.Of(server["/a/old"]);

        Assert.Equal((LinkResult.Redirected, 200), (outcome.Result, outcome.Status));
        Assert.Equal([path], server.Paths.Skip(1));
        Assert.DoesNotContain(server.Log, asked => asked.Head.Contains("\r\nSet-Cookie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_in_GB18030_is_understood()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        using var server = new LoopbackServer()
            .On("/old", exchange => exchange.Stream.WriteAsync(gb18030.GetBytes("HTTP/1.1 302 Found\r\nLocation: /年度\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")).AsTask())
            .On("/%E5%B9%B4%E5%BA%A6", Answers.Page());

        Assert.Equal(LinkResult.Redirected, (await Checking.Of(server["/old"])).Result);
    }

    [Fact]
    public async Task A_chain_over_several_hosts_is_told_hop_by_hop()
    {
        using var second = new LoopbackServer("127.0.0.2").On("/c", Answers.Page());
        using var first = new LoopbackServer().On("/a", Answers.Redirect(301, "/b")).On("/b", Answers.Redirect(302, second["/c"]));

        var outcome = await Checking.Of(first["/a"]);

        Assert.Equal(LinkResult.Redirected, outcome.Result);
        Assert.Equal([new LinkHop(301, new(first["/b"])), new LinkHop(302, new(second["/c"]))], outcome.Hops);
        Assert.Equal(new Uri(second["/c"]), outcome.FinalAddress);
    }

    [Fact]
    public async Task A_circle_leads_nowhere_and_is_left_after_one_round()
    {
        using var server = new LoopbackServer().On("/a", Answers.Redirect(302, "/b")).On("/b", Answers.Redirect(302, "/a"));

        var outcome = await Checking.Of(server["/a"]);

        Assert.Equal((LinkResult.Missing, "循环跳转"), (outcome.Result, outcome.Remark?.Chinese));
        Assert.Equal(["/a", "/b"], server.Paths);
    }

    [Fact]
    public async Task Redirects_without_end_are_followed_ten_times()
    {
        using var server = new LoopbackServer();
        for (var at = 0; at < 30; at++)
        {
            server.On($"/{at}", Answers.Redirect(302, $"/{at + 1}"));
        }

        var outcome = await Checking.Of(server["/0"]);

        Assert.Equal((LinkResult.Missing, "跳转超过10次"), (outcome.Result, outcome.Remark?.Chinese));
        Assert.Equal(11, server.Log.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://")]
    [InlineData("http://[")]
    public async Task A_redirect_to_what_is_not_of_the_web_leads_nowhere(string location)
    {
        using var server = new LoopbackServer().On("/a", Answers.Redirect(302, location));

        var outcome = await Checking.Of(server["/a"]);

        Assert.Equal((LinkResult.Missing, "跳转到非http(s)地址", 302), (outcome.Result, outcome.Remark?.Chinese, outcome.Status));
    }

    [Fact]
    public async Task A_redirect_that_names_no_address_leads_nowhere()
    {
        using var server = new LoopbackServer().On("/a", Answers.Status(302));

        var outcome = await Checking.Of(server["/a"]);

        Assert.Equal((LinkResult.Missing, "跳转未给出地址"), (outcome.Result, outcome.Remark?.Chinese));
    }

    [Fact]
    public async Task A_redirect_to_what_is_missing_is_missing()
    {
        using var server = new LoopbackServer().On("/a", Answers.Redirect(301, "/gone"));

        Assert.Equal((LinkResult.Missing, 404), await Checking.Of(server["/a"]) is var outcome ? (outcome.Result, outcome.Status) : default);
    }

    [Theory]
    [InlineData("/xxgk/2021/report.html", "/", LinkResult.SuspectedMissing)]
    [InlineData("/xxgk/2021/report.html", "/index.html", LinkResult.SuspectedMissing)]
    [InlineData("/xxgk/2021/report.html", "/404.html", LinkResult.SuspectedMissing)]
    [InlineData("/xxgk/2021/report.html", "/xxgk/", LinkResult.Redirected)]
    [InlineData("/", "/index.html", LinkResult.Redirected)]
    public async Task A_redirect_from_within_to_the_home_page_is_suspected(string named, string to, LinkResult expected)
    {
        using var server = new LoopbackServer().On(named, Answers.Redirect(302, to)).On(to, Answers.Page());

        Assert.Equal(expected, (await Checking.Of(server[named])).Result);
    }

    [Theory]
    [InlineData("/oa/file.html", "/authserver/login?service=x", LinkResult.AccessRefused)]
    [InlineData("/report.pdf", "/user/Login.aspx?back=1", LinkResult.AccessRefused)]
    [InlineData("/login", "/login.jsp", LinkResult.Redirected)]
    [InlineData("/oa/file.html", "/news/login-guide.html", LinkResult.Redirected)]
    public async Task A_redirect_to_a_login_is_a_refusal(string named, string to, LinkResult expected)
    {
        using var server = new LoopbackServer().On(named, Answers.Redirect(302, to)).On(to, Answers.Page());

        Assert.Equal(expected, (await Checking.Of(server[named])).Result);
    }

    [Fact]
    public async Task A_redirect_to_the_home_page_of_another_site_may_be_where_the_matter_now_is()
    {
        using var other = new LoopbackServer("127.0.0.2").On("/", Answers.Page());
        using var server = new LoopbackServer().On("/xxgk", Answers.Redirect(301, other["/"]));

        Assert.Equal(LinkResult.Redirected, (await Checking.Of(server["/xxgk"])).Result);
    }

    [Fact]
    public async Task A_site_that_sets_a_cookie_and_asks_to_come_again_opens_and_the_cookie_ends_with_the_visit()
    {
        using var server = new LoopbackServer()
            .On("/a", exchange => exchange.Time == 1 ? Answers.Status(302, "Location: /a\r\nSet-Cookie: seen=1; path=/\r\n")(exchange) : Answers.Page()(exchange))
            .On("/b", Answers.Page());

        var outcome = await Checking.Of(server["/a"]);
        await Checking.Of(server["/b"]);

        Assert.Equal((LinkResult.Opens, 1), (outcome.Result, outcome.Hops.Count));
        Assert.Equal([false, true, false], server.Log.Select(asked => asked.Head.Contains("Cookie: seen=1", StringComparison.Ordinal)));
    }
}
