using System.Reflection;

namespace Xxgk.Benchmarks.Running;

/// <summary>Places in the repository and below its artifacts.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "XxgkRepository").Value!;

    /// <summary>Whether this is a trial (XXGK_BENCHMARKS=trial): one short round of everything, to see that it runs; its figures mean nothing and go elsewhere.</summary>
    public static bool IsTrial { get; } = Environment.GetEnvironmentVariable("XXGK_BENCHMARKS") == "trial";

    /// <summary>The results, from which the pages are made.</summary>
    public static string Results => IsTrial ? Path.Combine(Scratch("trial"), "results.json") : Path.Combine(Root, "tests", "Xxgk.Benchmarks", "results.json");

    /// <summary>The root below which the pages are written; those of a trial go elsewhere.</summary>
    public static string Pages => IsTrial ? TrialPages() : Root;

    /// <summary>A folder for what is made only to be measured; it is not committed.</summary>
    public static string Scratch(string name) => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "benchmarks", name)).FullName;

    private static string TrialPages()
    {
        var root = Scratch("trial");
        Directory.CreateDirectory(Path.Combine(root, "docs"));
        foreach (var readme in (string[])["README.md", "README.zh-CN.md"])
        {
            File.Copy(Path.Combine(Root, readme), Path.Combine(root, readme), overwrite: true);
        }

        return root;
    }
}
