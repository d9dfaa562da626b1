using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Xxgk.Samples.Import.Links;

/// <summary>
/// Sends a request and nothing besides: it follows no redirect, keeps no cookie, answers no login, asks no proxy, and fetches neither
/// missing certificates nor lists of revoked ones. Each server has a handler of its own, so that what is wrong with a certificate is known
/// of the server that showed it.
/// </summary>
internal sealed class LinkHandler(LinkSettings settings, X509Certificate2Collection? roots = null) : HttpMessageHandler
{
    /// <summary>Where a request keeps what is wrong with the certificate that its server showed.</summary>
    public static readonly HttpRequestOptionsKey<Wording?> CertificateFault = new("Xxgk.CertificateFault");

    // Lazy, since two requests that begin at once would make two handlers otherwise.
    private readonly ConcurrentDictionary<string, Lazy<Server>> servers = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var server = servers.GetOrAdd(request.RequestUri!.GetLeftPart(UriPartial.Authority), _ => new(() => new(settings, roots))).Value;
        var response = await server.SendAsync(request, cancellationToken).ConfigureAwait(false);
        request.Options.Set(CertificateFault, server.Fault);
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var server in servers.Values)
            {
                server.Value.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private sealed class Server : IDisposable
    {
        private readonly HttpMessageInvoker invoker;
        private Judgement? judged;

        [SuppressMessage("Security", "CA5359", Justification = "The fault is reported, and nothing secret is sent; the page is still read, to see whether it opens.")]
        public Server(LinkSettings settings, X509Certificate2Collection? roots) => invoker = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,

            // An attempt that was given up would go on connecting otherwise.
            ConnectTimeout = settings.Timeout,

            // As the bytes are: what they mean is seen where they are read.
            ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,

            // What is not read is not drained either: the connection is closed.
            MaxResponseDrainSize = 0,
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = PolicyOf(roots),
                RemoteCertificateValidationCallback = Judge,
            },
        });

        public Wording? Fault => judged?.Fault;

        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => invoker.SendAsync(request, cancellation);

        public void Dispose() => invoker.Dispose();

        private bool Judge(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            judged = new(CertificateFaults.Of(certificate, chain, errors));
            return true;
        }

        private static X509ChainPolicy PolicyOf(X509Certificate2Collection? roots)
        {
            var policy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
            if (roots is not null)
            {
                policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                policy.CustomTrustStore.AddRange(roots);
            }

            return policy;
        }

        // A reference, so that it is set whole from any thread.
        private sealed record Judgement(Wording? Fault);
    }
}
