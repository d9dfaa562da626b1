using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>How a silo of this host is made, in this process or as one of its own.</summary>
internal static class SiloBuilding
{
    // Evaluating a school takes milliseconds: what takes this long is not answered any more.
    private static readonly TimeSpan Response = TimeSpan.FromSeconds(10);

    private const string PostgreSql = "Npgsql";

    /// <summary>One of some silos in this process, on loopback ports, that know one another through the first.</summary>
    public static IHost InProcess(int siloPort, int gatewayPort, IPEndPoint first)
    {
        var builder = Quiet();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.UseOrleans(silo => Common(silo.UseLocalhostClustering(siloPort, gatewayPort, first)));
        return builder.Build();
    }

    /// <summary>A silo that finds the others through a table in PostgreSQL, and that ends when its process is told to.</summary>
    public static IHost OfCluster(ClusterSettings settings)
    {
        var builder = Quiet();
        builder.UseOrleans(silo => Common(silo
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (PostgreSql, settings.PostgreSql))
            .ConfigureEndpoints(settings.Address, settings.SiloPort, settings.GatewayPort, listenOnAnyHostAddress: false))
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (settings.ClusterId, settings.ServiceId)));
        return builder.Build();
    }

    /// <summary>A caller of such silos.</summary>
    /// <param name="settings">Which cluster.</param>
    /// <param name="isToTryAgain">Asked after each attempt that found no silo.</param>
    public static IHost Client(ClusterSettings settings, Func<CancellationToken, Task<bool>> isToTryAgain)
    {
        var builder = Quiet();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.UseOrleansClient(client => client
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (PostgreSql, settings.PostgreSql))
            .UseConnectionRetryFilter((_, cancellation) => isToTryAgain(cancellation))
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (settings.ClusterId, settings.ServiceId))
            .Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2))
            .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Response));
        return builder.Build();
    }

    // Without the defaults nothing is logged: one silo that dies would print hundreds of stack traces.
    private static HostApplicationBuilder Quiet() => new(new HostApplicationBuilderSettings { DisableDefaults = true });

    private static ISiloBuilder Common(ISiloBuilder silo) => silo
        .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = Response)
        .Configure<ClusterMembershipOptions>(options =>
        {
            // A silo that is gone is found so within a few seconds.
            options.ProbeTimeout = TimeSpan.FromSeconds(1);
            options.NumMissedProbesLimit = 3;
        });

    /// <summary>A host within a program that ends by itself: signals are the program's.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
