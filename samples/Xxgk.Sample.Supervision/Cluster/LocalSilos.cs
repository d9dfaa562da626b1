using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>Silos in this process, on free ports of the loopback address: a whole cluster to try, without a database.</summary>
internal sealed class LocalSilos : IAsyncDisposable
{
    // Enough that no silo waits for the caller, few enough that what is under way stays small.
    private const int CallsToASilo = 8;

    private readonly IReadOnlyList<IHost> silos;

    private LocalSilos(IReadOnlyList<IHost> silos) => this.silos = silos;

    /// <summary>Starts silos, evaluates, stops them.</summary>
    public static RunSink Evaluate(IReadOnlyList<InputFile> files, int count, LocalDate? asOf, Action<long> done) =>
        EvaluateAsync(files, count, asOf, done).GetAwaiter().GetResult();

    public static async Task<LocalSilos> StartAsync(int count)
    {
        var ports = FreePorts(count * 2);
        var first = new IPEndPoint(IPAddress.Loopback, ports[0]);
        var started = new LocalSilos([.. Enumerable.Range(0, count).Select(i => SiloBuilding.InProcess(ports[2 * i], ports[(2 * i) + 1], first))]);

        try
        {
            // The others ask the first who there is.
            foreach (var silo in started.silos)
            {
                await silo.StartAsync().ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is OrleansException or SocketException or TimeoutException)
        {
            throw new ClusterUnavailableException(ClusterUnavailableException.NotStarted, error);
        }

        return started;
    }

    public Task<RunSink> EvaluateAsync(IEnumerable<Piece> pieces, LocalDate? asOf, Action<long> done) =>
        new ClusterRun(silos[0].Services.GetRequiredService<IGrainFactory>(), CallsToASilo * silos.Count, asOf).EvaluateAsync(pieces, done);

    public async ValueTask DisposeAsync()
    {
        // Nothing is in them that is to be kept: none waits for the others.
        await Task.WhenAll(silos.Select(silo => silo.StopAsync(new CancellationToken(canceled: true)))).ConfigureAwait(false);
        foreach (var silo in silos)
        {
            silo.Dispose();
        }
    }

    private static async Task<RunSink> EvaluateAsync(IReadOnlyList<InputFile> files, int count, LocalDate? asOf, Action<long> done)
    {
        var started = await StartAsync(count).ConfigureAwait(false);
        await using (started.ConfigureAwait(false))
        {
            return await started.EvaluateAsync(Pieces.Of(files, Pieces.OneSchool), asOf, done).ConfigureAwait(false);
        }
    }

    // All are held until all are found, so that none is found twice.
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        try
        {
            return [.. listeners.Select(listener =>
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            })];
        }
        finally
        {
            foreach (var listener in listeners)
            {
                listener.Dispose();
            }
        }
    }
}
