using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Xxgk.Samples.Supervision.Tests.Cluster;

/// <summary>A silo that is a process of its own, on free ports of the loopback address.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private SiloProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => process.HasExited;

    /// <summary>Starts a silo; it is ready when this comes back.</summary>
    public static SiloProcess Start(string clusterId)
    {
        var (siloPort, gatewayPort) = (FreePort(), FreePort());
        var silo = new SiloProcess(Given.Host.Start(
            ["silo", "--cluster-id", clusterId, "--silo-port", siloPort, "--gateway-port", gatewayPort],
            environment: new Dictionary<string, string>(StringComparer.Ordinal) { ["XXGK_CLUSTER_POSTGRESQL"] = Needs.PostgreSqlServer }));
        var ready = silo.process.StandardOutput.ReadLine();
        return ready is not null && ready.StartsWith("节点已就绪", StringComparison.Ordinal)
            ? silo
            : throw new InvalidOperationException("The silo did not start: " + ready + silo.errors.GetAwaiter().GetResult());
    }

    /// <summary>Ends it as a failing machine would.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to end, as a service manager does; its exit status and what it had to complain of.</summary>
    public (int Status, string Errors) Stop()
    {
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)));
        return (process.ExitCode, errors.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
