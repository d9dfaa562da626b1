using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Portal;

/// <summary>A web site published for release and started as a process of its own, on a port of the loopback that was free.</summary>
internal sealed class Site : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly Process process;

    private Site(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The greatest resident memory so far.</summary>
    public long Resident
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>Publishes a project; the folder.</summary>
    public static string Publish(string project, string name)
    {
        var folder = Repository.Scratch(name);
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, project), "-c", "Release", "-o", folder, "-v", "quiet", "--nologo"])
        {
            Environment = { ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0", ["MSBUILDDISABLENODEREUSE"] = "1" },
        })!;
        publish.WaitForExit();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException($"{project} cannot be published.");
    }

    /// <summary>Starts it and waits until a page is answered.</summary>
    public static Site Start(string folder, string assembly, string page, IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, assembly)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ASPNETCORE_URLS"] = address.ToString(), ["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning" },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var site = new Site(Process.Start(start)!, address);
        site.process.OutputDataReceived += (_, _) => { };
        site.process.BeginOutputReadLine();
        site.WaitFor(page);
        return site;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void WaitFor(string page)
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < LongestStart && !process.HasExited; Thread.Sleep(200))
        {
            try
            {
                using var answer = client.GetAsync(new Uri(Address, page)).GetAwaiter().GetResult();
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Dispose();
        throw new InvalidOperationException($"{page} is not answered.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
