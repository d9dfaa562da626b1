using System.Xml.Linq;
using Xxgk.Benchmarks.Judging;
using Xxgk.Benchmarks.Pages;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Tests.Pages;

/// <summary>What is committed is what the committed results make; <c>-- pages</c> makes it anew.</summary>
public sealed class CommittedPagesTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "Xxgk.Benchmarks", "results.json");

    private static ResultsFile Results => System.IO.File.Exists(File) ? ResultsFile.Read(File) : throw new FileNotFoundException("The results are committed.", File);

    [Fact]
    public void The_committed_pages_are_made_from_the_committed_results() => Assert.All(
        PageFiles.Texts(Repository.Root, AllWorks.InOrder, Results),
        page => Assert.Equal(page.Text, System.IO.File.ReadAllText(Path.Combine(Repository.Root, page.Path))));

    /// <summary>The widths of a legend depend on the machine's fonts, so not the bytes are compared but the points in words, which every plot carries.</summary>
    [Fact]
    public void The_committed_plots_show_the_committed_results() => Assert.All(
        PageFiles.Drawings(AllWorks.InOrder, Results),
        drawing => Assert.Equal(Description(drawing.Plot.ToSvg()), Description(System.IO.File.ReadAllText(Path.Combine(Repository.Root, drawing.Path)))));

    [Fact]
    public void No_plot_is_left_over() => Assert.Equal(
        PageFiles.Drawings(AllWorks.InOrder, Results).Select(drawing => Path.GetFileName(drawing.Path)).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, PageFiles.Plots)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_target_was_measured() => Assert.Empty(Verdicts().Where(verdict => verdict.Measured is null).Select(verdict => $"{verdict.Work.Id}: {verdict.Target}"));

    [Fact]
    public void Every_target_that_was_missed_is_explained() => Assert.Empty(Verdicts().Where(verdict => verdict.IsMissed && verdict.Target.Explanation.Length == 0).Select(verdict => $"{verdict.Work.Id}: {verdict.Target}"));

    [Fact]
    public void No_figure_is_left_over_from_a_work_or_a_contender_that_is_no_longer_there()
    {
        var known = AllWorks.InOrder.SelectMany(work => work.Contenders.Select(contender => (work.Id, contender.Name))).ToHashSet();

        Assert.All(Results.Figures, figure => Assert.Contains((figure.Work, figure.Contender), known));
    }

    private static IEnumerable<Verdict> Verdicts() => AllWorks.InOrder.SelectMany(work => Verdict.All(work, Results));

    private static string Description(string svg) => XDocument.Parse(svg).Root!.Elements().First(element => element.Name.LocalName == "desc").Value;
}
