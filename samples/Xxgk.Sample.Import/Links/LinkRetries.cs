using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Xxgk.Samples.Import.Links;

/// <summary>Attempts at one request: a time limit for each, and after a passing fault another one, later and later.</summary>
internal static class LinkRetries
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromMilliseconds(20);

    /// <summary>The time limit of an attempt: its own, or what is left for the address.</summary>
    public static ResiliencePipeline<Answer> Attempt(LinkSettings settings, Patience patience, TimeProvider time) =>
        new ResiliencePipelineBuilder<Answer> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = _ =>
                {
                    var left = patience.Left < settings.Timeout ? patience.Left : settings.Timeout;
                    return ValueTask.FromResult(left > ShortestTimeout ? left : ShortestTimeout);
                },
            })
            .Build();

    /// <summary>Further attempts after a passing fault, as long as they are worth it.</summary>
    public static ResiliencePipeline<Answer> Retries(LinkSettings settings, TimeProvider time, Func<bool> isWorthIt) =>
        settings.Retries == 0 ? ResiliencePipeline<Answer>.Empty : new ResiliencePipelineBuilder<Answer> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = settings.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = FirstDelay,
                MaxDelay = LinkSettings.LongestDelay,

                // Many addresses that failed at once do not come back at once.
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(
                    isWorthIt() && (attempt.Outcome.Result?.MayPass ?? LinkRemarks.OfFailure(attempt.Outcome.Exception!) is not null)),
                DelayGenerator = attempt => ValueTask.FromResult(
                    attempt.Outcome.Result?.RetryAfter is { } asked ? asked < LinkSettings.LongestDelay ? asked : LinkSettings.LongestDelay : (TimeSpan?)null),
            })
            .Build();
}
