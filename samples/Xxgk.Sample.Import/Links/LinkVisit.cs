using System.Net;
using Polly;
using Polly.Timeout;

namespace Xxgk.Samples.Import.Links;

/// <summary>One address from the first request to the last: with its retries, and with the redirects that it orders.</summary>
internal sealed class LinkVisit(HttpMessageInvoker invoker, Turns turns, LinkSettings settings, TimeProvider time)
{
    private const string UserAgent = "Xxgk-LinkCheck/0.1 (checks that published addresses open; one GET each)";

    private readonly Patience patience = new(settings.Patience, time);

    // Some sites set a cookie and send the reader to the same address again. It ends with the visit.
    private readonly CookieContainer cookies = new();
    private readonly List<LinkHop> hops = [];
    private readonly HashSet<(Uri Address, string Cookies)> seen = [];
    private Wording? certificateFault;

    public async Task<LinkOutcome> RunAsync(Uri named, CancellationToken cancellation)
    {
        var address = named;
        while (true)
        {
            if (!seen.Add((address, CookiesFor(address))))
            {
                return Failed(LinkResult.Missing, LinkRemarks.Loop) with { Status = hops[^1].Status };
            }

            var (answer, failure) = await AskAsync(address, cancellation).ConfigureAwait(false);
            if (answer is null)
            {
                return Failed(LinkResult.NoAnswer, failure!.Value);
            }

            certificateFault ??= answer.CertificateFault;
            if (!answer.IsRedirect)
            {
                return LinkJudgement.Of(named, hops, answer, certificateFault);
            }

            if (Follow(answer) is { } deadEnd)
            {
                return deadEnd with { Status = (int)answer.Status };
            }

            address = hops[^1].To;
        }
    }

    // Where the redirect leads nowhere, that is the outcome; else it is one hop more.
    private LinkOutcome? Follow(Answer answer)
    {
        if (string.IsNullOrEmpty(answer.Location))
        {
            return Failed(LinkResult.Missing, LinkRemarks.NoLocation);
        }

        if (!WebAddress.TryFollow(answer.Address, answer.Location, out var next))
        {
            return Failed(LinkResult.Missing, LinkRemarks.NotOfTheWeb);
        }

        if (hops.Count == LinkSettings.MostHops)
        {
            return Failed(LinkResult.Missing, LinkRemarks.TooManyHops);
        }

        hops.Add(new((int)answer.Status, next));
        return patience.Left > TimeSpan.Zero ? null : Failed(LinkResult.NoAnswer, LinkRemarks.OutOfPatience);
    }

    private LinkOutcome Failed(LinkResult result, Wording remark) => new(result) { Remark = LinkRemarks.Both(remark, certificateFault), Hops = [.. hops] };

    private async Task<(Answer? Answer, Wording? Failure)> AskAsync(Uri address, CancellationToken cancellation)
    {
        var attempt = LinkRetries.Attempt(settings, patience, time);
        var retries = LinkRetries.Retries(settings, time, () => patience.Left > TimeSpan.Zero && !turns.IsSilent(address));
        try
        {
            var answer = await retries.ExecuteAsync(
                async token =>
                {
                    using var turn = await patience.WithoutAsync(turns.TakeAsync(address, token)).ConfigureAwait(false);
                    return await AttemptAsync(attempt, address, token).ConfigureAwait(false);
                },
                cancellation).ConfigureAwait(false);
            return (answer, null);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested && LinkRemarks.OfFailure(error) is not null)
        {
            return (null, LinkRemarks.OfFailure(error));
        }
    }

    private async Task<Answer> AttemptAsync(ResiliencePipeline<Answer> attempt, Uri address, CancellationToken cancellation)
    {
        var isSilent = false;
        try
        {
            return await attempt.ExecuteAsync(async limited => await SendAsync(address, limited).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            isSilent = true;
            throw;
        }
        finally
        {
            turns.Tell(address, isSilent);
        }
    }

    private async Task<Answer> SendAsync(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("Accept-Language", "zh-CN,zh;q=0.9");
        if (CookiesFor(address) is { Length: > 0 } kept)
        {
            request.Headers.TryAddWithoutValidation("Cookie", kept);
        }

        using var response = await invoker.SendAsync(request, cancellation).ConfigureAwait(false);
        var answer = await AnswerReader.ReadAsync(address, request, response, time, cancellation).ConfigureAwait(false);
        foreach (var cookie in answer.Cookies)
        {
            Keep(address, cookie);
        }

        return answer;
    }

    private string CookiesFor(Uri address) => cookies.GetCookieHeader(address);

    private void Keep(Uri address, string cookie)
    {
        try
        {
            cookies.SetCookies(address, cookie);
        }
        catch (CookieException)
        {
            // One that cannot be read is not kept, as browsers do.
        }
    }
}
