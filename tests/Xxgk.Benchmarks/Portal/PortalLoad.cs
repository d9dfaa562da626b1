using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Portal;

/// <summary>Asks the portal and the empty endpoint for the same kind of page, one after the other, each in a process that does nothing else.</summary>
internal static class PortalLoad
{
    private const int Records = 3_600;

    private static readonly int[] Connections = [1, 8, PortalWorks.Crowd];

    public static IReadOnlyList<Figure> Measure()
    {
        if (LoadRun.Tool() is null)
        {
            Console.Error.WriteLine("The portal is left out: it is measured by wrk (apt-get install wrk).");
            return [];
        }

        var empty = Site.Publish("tests/Xxgk.Benchmarks/Portal/Empty/Empty.csproj", "empty-site");
        var portal = Site.Publish("samples/Xxgk.Sample.Web/Xxgk.Sample.Web.csproj", "portal-site");
        var data = Repository.Scratch("portal-data");
        Directory.Delete(data, recursive: true);
        Directory.CreateDirectory(data);
        var school = Path.Combine(data, "school.json");
        File.WriteAllBytes(school, RegisterText.File(Records, seed: 1));
        Dictionary<string, string> settings = new(StringComparer.Ordinal) { ["Portal__DataFolder"] = data, ["Portal__SchoolFile"] = school, ["Portal__FirstPassword"] = Guid.NewGuid().ToString() };

        // Filling the empty database takes memory that answering does not.
        Site.Start(portal, "xxgk-web.dll", "/", settings).Dispose();
        return
        [
            .. Of(PortalWorks.Empty, empty, "empty.dll", "/", new Dictionary<string, string>(StringComparer.Ordinal)),
            .. Of(PortalWorks.Item, portal, "xxgk-web.dll", "/items/19", settings),
            .. Of(PortalWorks.Api, portal, "xxgk-web.dll", "/api/v1/records?item=19", settings),
        ];
    }

    private static List<Figure> Of(string contender, string folder, string assembly, string page, IReadOnlyDictionary<string, string> settings)
    {
        using var site = Site.Start(folder, assembly, page, settings);
        var address = new Uri(site.Address, page);

        // The first requests are compiled while they are answered.
        LoadRun.Of(address, connections: 8, Repository.IsTrial ? 1 : 10);
        var figures = new List<Figure>();
        foreach (var connections in Connections)
        {
            var run = LoadRun.Of(address, connections, Repository.IsTrial ? 2 : connections == PortalWorks.Crowd ? 60 : 10);
            figures.Add(new(PortalWorks.PortalId, contender, connections, run.Median) { Percentile99 = run.Percentile99, PerSecond = run.PerSecond, Errors = run.Errors, Resident = site.Resident });
            Console.WriteLine(figures[^1]);
        }

        return figures;
    }
}
