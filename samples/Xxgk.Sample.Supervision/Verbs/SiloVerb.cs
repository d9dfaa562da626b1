using System.CommandLine;
using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Xxgk.Samples.Supervision.Cluster;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary><c>silo</c>: one silo of a cluster, until it is told to stop.</summary>
internal static class SiloVerb
{
    public static Command Create(CommandLineHost host)
    {
        var options = new ClusterOptions(host);
        var command = new Command("silo", host.In("启动集群的一个节点，直到被要求停止（Ctrl+C）", "Run one silo of a cluster until it is told to stop (Ctrl+C)"));
        options.AddTo(command, ofSilo: true);
        command.SetAction(parsed => options.TryRead(host, parsed, out var settings) ? Run(host, settings) : ExitStatus.BadInput);
        return command;
    }

    private static int Run(CommandLineHost host, ClusterSettings settings)
    {
        try
        {
            if (!IsFree(settings.Address, settings.SiloPort) || !IsFree(settings.Address, settings.GatewayPort))
            {
                // The framework would share the port, and the silo that has it would be taken for dead.
                throw new ClusterUnavailableException(ClusterUnavailableException.PortTaken);
            }

            MembershipTables.EnsureAsync(settings.PostgreSql).GetAwaiter().GetResult();
            using var silo = SiloBuilding.OfCluster(settings);
            Start(silo);
            host.Streams.Output.WriteLine(host.In(
                FormattableString.Invariant($"节点已就绪：{settings.Address}:{settings.SiloPort}，调用端口{settings.GatewayPort}，集群{settings.ClusterId}"),
                FormattableString.Invariant($"silo ready: {settings.Address}:{settings.SiloPort}, gateway {settings.GatewayPort}, cluster {settings.ClusterId}")));
            host.Streams.Output.Flush();
            silo.WaitForShutdown();
            return ExitStatus.Done;
        }
        catch (ClusterUnavailableException error)
        {
            host.Streams.Error.WriteLine(host.In(error.Wording));
            return ExitStatus.BadInput;
        }
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var probe = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };
            probe.Bind(new IPEndPoint(address, port));
            probe.Listen();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void Start(IHost silo)
    {
        try
        {
            silo.Start();
        }
        catch (Exception error) when (error is OrleansException or TimeoutException or SocketException or DbException)
        {
            throw new ClusterUnavailableException(ClusterUnavailableException.NotStarted, error);
        }
    }
}
