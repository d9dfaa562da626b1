using Xxgk.Benchmarks.Plots;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>Every file that is made from the results, by its path from the root.</summary>
internal static class PageFiles
{
    public const string Plots = "docs/performance";

    /// <summary>The pages, and the READMEs with their tables; what is read of the READMEs is all but the table.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(string root, IReadOnlyList<Work> works, ResultsFile results) =>
    [
        ("docs/performance.md", PerformancePage.Of(works, results, Language.English)),
        ("docs/performance.zh-CN.md", PerformancePage.Of(works, results, Language.Chinese)),
        ("docs/planning.md", PlanningPage.Of(results, Language.English)),
        ("docs/planning.zh-CN.md", PlanningPage.Of(results, Language.Chinese)),
        ("README.md", ReadmeTable.In(File.ReadAllText(Path.Combine(root, "README.md")), works, results, Language.English)),
        ("README.zh-CN.md", ReadmeTable.In(File.ReadAllText(Path.Combine(root, "README.zh-CN.md")), works, results, Language.Chinese)),
    ];

    public static IEnumerable<(string Path, GrowthPlot Plot)> Drawings(IReadOnlyList<Work> works, ResultsFile results) =>
        works.SelectMany(work => GrowthPlot.All(work, [.. results.Figures.Where(figure => figure.Work == work.Id)])).Select(plot => ($"{Plots}/{plot.FileName}", plot));

    public static void Write(string root, IReadOnlyList<Work> works, ResultsFile results)
    {
        var plots = Directory.CreateDirectory(Path.Combine(root, Plots));
        var drawings = Drawings(works, results).ToList();

        // A plot of a work that is no longer there is not left behind.
        foreach (var old in plots.EnumerateFiles("*.svg").Where(file => drawings.All(drawing => Path.GetFileName(drawing.Path) != file.Name)))
        {
            old.Delete();
        }

        foreach (var (path, text) in Texts(root, works, results).Concat(drawings.Select(drawing => (drawing.Path, drawing.Plot.ToSvg()))))
        {
            File.WriteAllText(Path.Combine(root, path), text);
            Console.WriteLine(path);
        }
    }
}
