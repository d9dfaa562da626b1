using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class AnswerTests
{
    [Fact]
    public async Task A_page_opens_and_is_asked_for_once()
    {
        using var server = new LoopbackServer().On("/page", Answers.Page());

        var outcome = await Checking.Of(server["/page"]);

        Assert.Equal((LinkResult.Opens, 200, null), (outcome.Result, outcome.Status, outcome.Remark));
        Assert.Equal("GET", Assert.Single(server.Log).Method);
    }

    [Theory]
    [InlineData(404, LinkResult.Missing)]
    [InlineData(410, LinkResult.Missing)]
    [InlineData(401, LinkResult.AccessRefused)]
    [InlineData(403, LinkResult.AccessRefused)]
    [InlineData(407, LinkResult.AccessRefused)]
    [InlineData(412, LinkResult.AccessRefused)]
    [InlineData(304, LinkResult.Missing)]
    public async Task A_status_that_will_not_pass_is_asked_for_once(int status, LinkResult expected)
    {
        using var server = new LoopbackServer().On("/page", Answers.Status(status));

        var outcome = await Checking.Of(server["/page"]);

        Assert.Equal((expected, status), (outcome.Result, outcome.Status));
        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), outcome.Remark!.Value.Chinese, StringComparison.Ordinal);
        Assert.Single(server.Log);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_status_that_may_pass_is_asked_for_again_and_again_and_is_no_answer_at_last(int status)
    {
        using var server = new LoopbackServer().On("/page", Answers.Status(status));

        var outcome = await Checking.Of(server["/page"]);

        Assert.Equal((LinkResult.NoAnswer, status), (outcome.Result, outcome.Status));
        Assert.Equal(3, server.Log.Count);
    }

    [Fact]
    public async Task A_server_that_fails_once_and_then_answers_is_as_good_as_any()
    {
        using var server = new LoopbackServer().On("/page", Answers.InTurn(Answers.Status(503), Answers.Page()));

        Assert.Equal(LinkResult.Opens, (await Checking.Of(server["/page"])).Result);
        Assert.Equal(2, server.Log.Count);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>", "应答中断")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n", "应答不合规范")]
    [InlineData("这不是应答\r\n\r\n", "应答不合规范")]
    [InlineData("", "应答中断")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd", "应答不合规范")]
    public async Task An_answer_that_breaks_off_or_is_malformed_is_none(string answer, string remark)
    {
        using var server = new LoopbackServer().On("/page", Answers.Raw(answer));

        var outcome = await Checking.Of(server["/page"], Checking.Usual with { Retries = 1 });

        Assert.Equal((LinkResult.NoAnswer, remark), (outcome.Result, outcome.Remark?.Chinese));
        Assert.Equal(2, server.Log.Count);
    }

    [Fact]
    public async Task Nobody_who_listens_is_no_answer()
    {
        var outcome = await Checking.Of(LoopbackServer.DeadOrigin() + "/page");

        Assert.Equal((LinkResult.NoAnswer, "无法连接", null), (outcome.Result, outcome.Remark?.Chinese, outcome.Status));
    }

    [Fact]
    public async Task A_path_in_Chinese_is_asked_for_as_browsers_do_and_a_fragment_is_not()
    {
        using var server = new LoopbackServer().On("/%E5%B9%B4%E5%BA%A6/%E6%8A%A5%E5%91%8A?a=%E4%B8%80", Answers.Page());

        Assert.Equal(LinkResult.Opens, (await Checking.Of(server["/年度/报告?a=一#第二部分"])).Result);
    }
}
