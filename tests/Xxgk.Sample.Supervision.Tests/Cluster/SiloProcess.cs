using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Xxgk.Samples.Supervision.Tests.Cluster;

/// <summary>A silo that is a process of its own, on free ports of the loopback address.</summary>
internal sealed class SiloProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Task<string> errors;

    private SiloProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => process.HasExited;

    /// <summary>Starts a silo; it is ready when this comes back.</summary>
    public static SiloProcess Start(MembershipDatabase database)
    {
        var (siloPort, gatewayPort) = (FreePort(), FreePort());
        var silo = new SiloProcess(Given.Host.Start(
            ["silo", "--silo-port", siloPort, "--gateway-port", gatewayPort],
            environment: new Dictionary<string, string>(StringComparer.Ordinal) { ["XXGK_CLUSTER_POSTGRESQL"] = database.ConnectionString }));
        var ready = silo.process.StandardOutput.ReadLineAsync();
        if (ready.Wait(Patience) && ready.Result is { } line && line.StartsWith("节点已就绪", StringComparison.Ordinal))
        {
            return silo;
        }

        using (silo)
        {
            silo.Kill();
            throw new InvalidOperationException("The silo did not start: " + silo.errors.GetAwaiter().GetResult());
        }
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
        Assert.True(process.WaitForExit(Patience));
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
