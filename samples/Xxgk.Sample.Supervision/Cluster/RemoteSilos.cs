using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Orleans.Runtime.Messaging;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>A run on silos that are processes of their own, on this machine or on others.</summary>
internal static class RemoteSilos
{
    // How many silos there are is theirs to know; this keeps some dozen cores busy.
    private const int InFlight = 64;

    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Evaluates files on the cluster.</summary>
    /// <exception cref="ClusterUnavailableException">There is no cluster.</exception>
    public static RunSink Evaluate(IReadOnlyList<InputFile> files, ClusterSettings settings, LocalDate? asOf, Action<long> done) =>
        EvaluateAsync(files, settings, asOf, done).GetAwaiter().GetResult();

    public static async Task<RunSink> EvaluateAsync(IReadOnlyList<InputFile> files, ClusterSettings settings, LocalDate? asOf, Action<long> done)
    {
        await MembershipTables.EnsureAsync(settings.PostgreSql).ConfigureAwait(false);
        var attempts = 0;
        using var client = SiloBuilding.Client(settings, async cancellation =>
        {
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            return ++attempts < Attempts;
        });
        try
        {
            await client.StartAsync().ConfigureAwait(false);
            var sink = await new ClusterRun(client.Services.GetRequiredService<IGrainFactory>(), InFlight, asOf).EvaluateAsync(Pieces.Of(files, Pieces.OneSchool), done).ConfigureAwait(false);
            await client.StopAsync().ConfigureAwait(false);
            return sink;
        }
        catch (Exception error) when (error is OrleansException or TimeoutException or ConnectionFailedException)
        {
            throw new ClusterUnavailableException(ClusterUnavailableException.NoSilo, error);
        }
    }
}
