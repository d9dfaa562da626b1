using Polly;
using Polly.Retry;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>What is called again when it failed: calls that a silo that is going away did not answer. An error of the evaluation is not one of them.</summary>
internal static class ClusterRetry
{
    // Some two minutes in all: longer than a cluster takes to see that a silo is gone.
    private const int Attempts = 80;

    public static ResiliencePipeline Create() => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<OrleansException>().Handle<TimeoutException>(),
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(2),
            MaxRetryAttempts = Attempts,
            UseJitter = true,
        })
        .Build();
}
