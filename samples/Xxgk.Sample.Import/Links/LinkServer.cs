using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Xxgk.Samples.Import.Links;

/// <summary>The connections to one server, and what is wrong with the certificate that it shows (网站连接).</summary>
internal sealed class LinkServer : IDisposable
{
    private static readonly HttpRequestOptionsKey<bool> HasConnected = new("Xxgk.HasConnected");

    private readonly HttpMessageInvoker invoker;
    private Judgement? judged;

    [SuppressMessage("Security", "CA5359", Justification = "The fault is reported, and nothing secret is sent; the page is still read, to see whether it opens.")]
    public LinkServer(LinkSettings settings, X509Certificate2Collection? roots) => invoker = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,

        // An attempt that was given up would go on connecting otherwise.
        ConnectTimeout = settings.Timeout,
        ConnectCallback = ConnectOnceAsync,

        // As the bytes are: what they mean is seen where they are read.
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,

        // What is not read is not drained either: the connection is closed.
        MaxResponseDrainSize = 0,
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = PolicyOf(roots), RemoteCertificateValidationCallback = Judge },
    });

    /// <summary>What is wrong with the certificate; null where nothing is, and without encryption.</summary>
    public Wording? Fault => judged?.Fault;

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => invoker.SendAsync(request, cancellation);

    public void Dispose() => invoker.Dispose();

    // The framework would connect three times more by itself, at once, to a server that hangs up without a word.
    private static async ValueTask<Stream> ConnectOnceAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var request = context.InitialRequestMessage;
        if (request.Options.TryGetValue(HasConnected, out _))
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded);
        }

        request.Options.Set(HasConnected, true);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static X509ChainPolicy PolicyOf(X509Certificate2Collection? roots)
    {
        // Whoever is named in a certificate is not asked: neither for its issuer's, nor whether it was revoked.
        var policy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        if (roots is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }

        return policy;
    }

    private bool Judge(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        judged = new(CertificateFaults.Of(certificate, chain, errors));
        return true;
    }

    // A reference, so that it is set whole from any thread.
    private sealed record Judgement(Wording? Fault);
}
