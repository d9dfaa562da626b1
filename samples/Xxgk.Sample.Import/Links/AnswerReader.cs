using System.Net.Http.Headers;
using System.Text;

namespace Xxgk.Samples.Import.Links;

/// <summary>Reads an answer: its headers, and of its content only the beginning. The rest is never taken from the server.</summary>
internal static class AnswerReader
{
    // Enough to know a file by its first bytes; some PDF files begin with other bytes than their mark.
    private const int EnoughToKnow = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<Answer> ReadAsync(Uri address, HttpRequestMessage request, HttpResponseMessage response, TimeProvider time, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType;
        var answer = new Answer(address, response.StatusCode)
        {
            Location = Location(response.Headers),
            MediaType = type?.MediaType?.ToLowerInvariant(),
            Charset = type?.CharSet?.Trim('"', '\''),
            CertificateFault = request.Options.TryGetValue(LinkHandler.CertificateFault, out var fault) ? fault : null,
            RetryAfter = RetryAfter(response.Headers, time),
            Cookies = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [],
        };
        return answer.IsSuccess ? answer with { Content = await ReadContentAsync(answer, response, cancellation).ConfigureAwait(false) } : answer;
    }

    private static async Task<byte[]> ReadContentAsync(Answer answer, HttpResponseMessage response, CancellationToken cancellation)
    {
        var isText = answer.MediaType is null || answer.IsPage || answer.MediaType.StartsWith("text/", StringComparison.Ordinal);
        var content = new byte[isText ? LinkSettings.MostBytes : EnoughToKnow];
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var read = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            return content[..read];
        }
    }

    // Headers come as bytes of no stated encoding; servers here write Chinese paths in UTF-8 or in GB18030 without escaping them.
    private static string? Location(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Location", out var values))
        {
            return null;
        }

        var text = values.First().Trim();
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var bytes = Encoding.Latin1.GetBytes(text);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return PageEncoding.Gb18030.GetString(bytes);
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseHeaders headers, TimeProvider time) => headers.RetryAfter switch
    {
        { Delta: { } delay } => delay,
        { Date: { } date } when date - time.GetUtcNow() is var delay => delay > TimeSpan.Zero ? delay : TimeSpan.Zero,
        _ => null,
    };
}
