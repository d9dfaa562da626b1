using Xxgk.Benchmarks.Plots;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>What the page says of a work: who did it, the figures, how they grow.</summary>
internal static class WorkSection
{
    public static string Of(Work work, ResultsFile results, PageText text)
    {
        var figures = results.Figures.Where(figure => figure.Work == work.Id).ToList();
        string[] parts =
        [
            text[$"## {work.TitleInChinese}（`{work.Id}`）\n", $"## {work.Title} (`{work.Id}`)\n"],
            string.Concat(work.Contenders.Select(contender => text[$"- **{contender.NameInChinese}**：{contender.WordsInChinese}\n", $"- **{contender.Name}**: {contender.Words}\n"])),
            text.Remark(work) is { Length: > 0 } remark ? remark + "\n" : string.Empty,
            figures.Count == 0 ? text["没有测量。\n", "Not measured.\n"] : FigureTable.Of(work, figures, text),
            Plots(work, figures, text),
            string.Join('\n', GrowthWords.Of(work, figures, text).Select(line => "- " + line)) is { Length: > 0 } growth ? growth + "\n" : string.Empty,
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    private static string Plots(Work work, IReadOnlyList<Figure> figures, PageText text) =>
        string.Concat(GrowthPlot.All(work, figures).Select(plot => $"![{text[work.TitleInChinese + "：" + plot.What.Chinese, work.Title + ": " + plot.What.English]}](performance/{plot.FileName})\n"));
}
