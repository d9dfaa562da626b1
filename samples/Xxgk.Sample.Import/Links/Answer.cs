using System.Net;

namespace Xxgk.Samples.Import.Links;

/// <summary>What a server answered to one request, as far as it is read (应答).</summary>
internal sealed record Answer(Uri Address, HttpStatusCode Status)
{
    /// <summary>Where a redirect leads, as the server wrote it.</summary>
    public string? Location { get; init; }

    /// <summary>The type of the content, such as text/html, in lower case; null where the server does not say.</summary>
    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>The beginning of the content: of a page as much as tells what it says, of other content as much as tells what it is.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary>What is wrong with the certificate; null where nothing is, and without encryption.</summary>
    public Wording? CertificateFault { get; init; }

    /// <summary>How long the server asks to wait before the next attempt.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The cookies that it sets, as it wrote them.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsRedirect => (int)Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Whether it says that the fault is the server's own, or passing: another attempt may succeed.</summary>
    public bool MayPass => Status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)Status >= 500;

    public bool IsPage => MediaType is "text/html" or "application/xhtml+xml";
}
