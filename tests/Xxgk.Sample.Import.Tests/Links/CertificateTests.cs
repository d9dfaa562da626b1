using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class CertificateTests : IDisposable
{
    private readonly Certificates certificates = new();

    public void Dispose() => certificates.Dispose();

    [Fact]
    public async Task A_valid_certificate_is_nothing_to_tell()
    {
        using var certificate = certificates.Of();
        var outcome = await CheckAsync(certificate);

        Assert.Equal((LinkResult.Opens, null), (outcome.Result, outcome.Remark));
    }

    [Fact]
    public async Task An_expired_one_is_told_with_its_day()
    {
        using var certificate = certificates.Of(toDays: -3);
        var outcome = await CheckAsync(certificate);

        Assert.Equal(LinkResult.CertificateRejected, outcome.Result);
        Assert.Equal(FormattableString.Invariant($"证书已于{certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}过期"), outcome.Remark?.Chinese);
    }

    [Fact]
    public async Task One_that_is_not_valid_yet_is_told()
    {
        using var certificate = certificates.Of(fromDays: 3);
        var outcome = await CheckAsync(certificate);

        Assert.Equal(LinkResult.CertificateRejected, outcome.Result);
        Assert.StartsWith("证书自", outcome.Remark!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_for_another_name_is_told()
    {
        using var certificate = certificates.Of("www.example.edu.cn");
        var outcome = await CheckAsync(certificate);

        Assert.Equal((LinkResult.CertificateRejected, "证书与域名不符"), (outcome.Result, outcome.Remark?.Chinese));
    }

    [Fact]
    public async Task A_self_signed_one_is_told()
    {
        using var certificate = Certificates.SelfSigned();
        var outcome = await CheckAsync(certificate);

        Assert.Equal((LinkResult.CertificateRejected, "自签名证书"), (outcome.Result, outcome.Remark?.Chinese));
    }

    [Fact]
    public async Task One_of_an_unknown_issuer_is_told_and_so_is_every_fault_besides()
    {
        using var others = new Certificates("Unknown Authority");
        using var certificate = others.Of("www.example.edu.cn", toDays: -3);
        var outcome = await CheckAsync(certificate);

        Assert.Equal(LinkResult.CertificateRejected, outcome.Result);
        Assert.Matches("^证书已于.*过期；证书与域名不符；签发机构不受信任，或证书链不完整$", outcome.Remark!.Value.Chinese);
    }

    [Fact]
    public async Task A_page_that_is_missing_is_missing_all_the_same()
    {
        using var certificate = Certificates.SelfSigned();
        using var server = new LoopbackServer(certificate: certificate);
        var outcome = await Checking.Of(server["/gone"], roots: certificates.Roots);

        Assert.Equal((LinkResult.Missing, "服务器返回404；自签名证书"), (outcome.Result, outcome.Remark?.Chinese));
    }

    [Fact]
    public async Task A_fault_on_the_way_counts_and_is_that_of_its_server_alone()
    {
        using var bad = Certificates.SelfSigned();
        using var good = certificates.Of();
        using var there = new LoopbackServer(certificate: good).On("/", Answers.Page()).On("/b", Answers.Page());
        using var first = new LoopbackServer(certificate: bad).On("/a", Answers.Redirect(301, there["/b"]));

        var outcomes = await Checking.All([first["/a"], there["/"]], roots: certificates.Roots);

        Assert.Equal([LinkResult.CertificateRejected, LinkResult.Opens], outcomes.Select(outcome => outcome.Result));
        Assert.Equal(new Uri(there["/b"]), outcomes[0].FinalAddress);
    }

    [Fact]
    public async Task Whoever_the_certificate_names_is_not_asked_for_anything()
    {
        using var elsewhere = new LoopbackServer();
        using var others = new Certificates("Unknown Authority");
        using var certificate = others.Of(issuer: elsewhere["/issuer.crt"]);
        var outcome = await CheckAsync(certificate);

        Assert.Equal(LinkResult.CertificateRejected, outcome.Result);
        Assert.Empty(elsewhere.Log);
    }

    [Fact]
    public async Task What_does_not_speak_TLS_is_no_answer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answer = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
            await client.GetStream().CopyToAsync(Stream.Null);
        });

        var outcome = await Checking.Of($"https://{listener.LocalEndpoint}/", Checking.Usual with { Retries = 0 });
        await answer;

        Assert.Equal((LinkResult.NoAnswer, "无法建立加密连接"), (outcome.Result, outcome.Remark?.Chinese));
    }

    private async Task<LinkOutcome> CheckAsync(X509Certificate2 certificate)
    {
        using var server = new LoopbackServer(certificate: certificate).On("/page", Answers.Page());
        return await Checking.Of(server["/page"], roots: certificates.Roots);
    }
}
