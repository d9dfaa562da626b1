using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;

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
    private readonly ConcurrentDictionary<string, Lazy<LinkServer>> servers = new(StringComparer.OrdinalIgnoreCase);

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
}
