using System.Text.Json;

namespace Xxgk.Benchmarks.Running;

/// <summary>The versions of the packages that this program was built with.</summary>
internal static class PackageVersion
{
    /// <summary>A package with its version: "RulesEngine 6.0.1".</summary>
    public static string Of(string package)
    {
        using var built = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Xxgk.Benchmarks.deps.json")));
        var library = built.RootElement.GetProperty("libraries").EnumerateObject().First(library => library.Name.StartsWith(package + "/", StringComparison.Ordinal));
        return library.Name.Replace('/', ' ');
    }
}
