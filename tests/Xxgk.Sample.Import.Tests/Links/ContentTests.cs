using System.IO.Compression;
using System.Text;
using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class ContentTests
{
    private const string NotFound = "<html><head><title>提示信息</title></head><body>您访问的页面不存在或已被删除</body></html>";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Theory]
    [InlineData("utf-8", "text/html; charset=utf-8")]
    [InlineData("gb18030", "text/html; charset=gb2312")]
    [InlineData("gb18030", "text/html; charset=\"GBK\"")]
    [InlineData("gb18030", "text/html")]
    [InlineData("utf-8", "text/html")]
    [InlineData("utf-8", "text/html; charset=no-such-charset")]
    public async Task A_page_that_says_it_is_not_there_is_suspected_in_any_encoding(string encoding, string type)
    {
        var bytes = encoding == "utf-8" ? Encoding.UTF8 : Gb18030;
        using var server = new LoopbackServer().On("/page", Answers.Page(NotFound, type, bytes));

        var outcome = await Checking.Of(server["/page"]);

        Assert.Equal(LinkResult.SuspectedMissing, outcome.Result);
        Assert.Equal("网页显示“访问的页面不存在或已被删除”", outcome.Remark?.Chinese);
    }

    [Fact]
    public async Task The_page_itself_says_in_which_encoding_it_is()
    {
        var html = NotFound.Replace("<head>", "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">", StringComparison.Ordinal);
        using var server = new LoopbackServer().On("/page", Answers.Page(html, "text/html", Gb18030));

        Assert.Equal(LinkResult.SuspectedMissing, (await Checking.Of(server["/page"])).Result);
    }

    [Fact]
    public async Task An_empty_page_is_suspected()
    {
        using var server = new LoopbackServer().On("/page", Answers.Page(string.Empty));

        var outcome = await Checking.Of(server["/page"]);

        Assert.Equal((LinkResult.SuspectedMissing, "内容为空"), (outcome.Result, outcome.Remark?.Chinese));
    }

    [Theory]
    [InlineData("/report.pdf", "text/html", "<html><body>年度报告请见附件</body></html>", LinkResult.UnexpectedType)]
    [InlineData("/report.pdf", "application/pdf", "<!DOCTYPE html><html><body>请登录</body></html>", LinkResult.UnexpectedType)]
    [InlineData("/report.pdf", "application/octet-stream", "%PDF-1.7 x", LinkResult.Opens)]
    [InlineData("/report.pdf", "application/pdf", "%PDF-1.7 x", LinkResult.Opens)]
    [InlineData("/report.docx", "application/octet-stream", "PK\u0003\u0004 x", LinkResult.Opens)]
    [InlineData("/report.xlsx", "application/vnd.ms-excel", "PK\u0003\u0004 x", LinkResult.Opens)]
    [InlineData("/report.doc", "application/octet-stream", "%PDF-1.7 x", LinkResult.UnexpectedType)]
    [InlineData("/report.zip", "application/pdf", "PK\u0003\u0004 x", LinkResult.Opens)]
    [InlineData("/photo.jpg", "application/octet-stream", "PK\u0003\u0004 x", LinkResult.UnexpectedType)]
    [InlineData("/report.html", "application/pdf", "%PDF-1.7 x", LinkResult.UnexpectedType)]
    [InlineData("/download.jsp", "application/pdf", "%PDF-1.7 x", LinkResult.Opens)]
    [InlineData("/report.pdf", "text/html", "<html><title>404 Not Found</title></html>", LinkResult.SuspectedMissing)]
    public async Task Content_is_held_against_what_the_name_promises(string path, string type, string content, LinkResult expected)
    {
        using var server = new LoopbackServer().On(path, Answers.Content(Encoding.Latin1.GetBytes(content).Length == content.Length && content.All(char.IsAscii) ? Encoding.ASCII.GetBytes(content) : Encoding.UTF8.GetBytes(content), type));

        Assert.Equal(expected, (await Checking.Of(server[path])).Result);
    }

    [Fact]
    public async Task An_endless_page_is_cut()
    {
        using var server = new LoopbackServer().On("/page", Answers.Endless(Encoding.UTF8.GetBytes(Answers.News)));

        Assert.Equal(LinkResult.Opens, (await Checking.Of(server["/page"])).Result);
        Assert.Single(server.Log);
    }

    [Fact]
    public async Task A_page_that_drips_is_no_answer()
    {
        using var server = new LoopbackServer().On("/page", Answers.Endless("x"u8.ToArray(), pause: 50));

        var outcome = await Checking.Of(server["/page"], Checking.Usual with { Retries = 1 });

        Assert.Equal((LinkResult.NoAnswer, "超时"), (outcome.Result, outcome.Remark?.Chinese));
        Assert.Equal(2, server.Log.Count);
    }

    [Fact]
    public async Task Of_a_huge_file_only_the_beginning_is_taken()
    {
        var sent = 0L;
        using var server = new LoopbackServer().On("/huge.pdf", async exchange =>
        {
            await exchange.Stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 4000000000\r\n\r\n%PDF-1.7"u8.ToArray());
            var block = new byte[64 * 1024];
            while (sent < 4_000_000_000L)
            {
                await exchange.Stream.WriteAsync(block, exchange.End);
                sent += block.Length;
            }
        });

        Assert.Equal(LinkResult.Opens, (await Checking.Of(server["/huge.pdf"])).Result);

        // What the system's buffers hold was sent before the connection was closed.
        Assert.True(sent < 50_000_000, $"{sent} bytes were sent.");
    }

    [Fact]
    public async Task A_bomb_of_compression_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var at = 0; at < 200; at++)
            {
                await gzip.WriteAsync(zeros);
            }
        }

        using var server = new LoopbackServer().On("/bomb", Answers.Content(packed.ToArray(), "text/html", "Content-Encoding: gzip\r\n"));
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal(LinkResult.Opens, (await Checking.Of(server["/bomb"])).Result);

        Assert.True(GC.GetTotalAllocatedBytes() - before < 60_000_000);
    }

    [Fact]
    public async Task What_is_compressed_is_read()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(NotFound));
        }

        using var server = new LoopbackServer().On("/page", Answers.Content(packed.ToArray(), "text/html", "Content-Encoding: gzip\r\n"));

        Assert.Equal(LinkResult.SuspectedMissing, (await Checking.Of(server["/page"])).Result);
    }
}
