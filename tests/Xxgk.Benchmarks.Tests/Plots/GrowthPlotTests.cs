using System.Xml.Linq;
using Xxgk.Benchmarks.Plots;

namespace Xxgk.Benchmarks.Tests.Plots;

public sealed class GrowthPlotTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly IReadOnlyList<GrowthPlot> All = [.. GrowthPlot.All(Fixture.Work, Fixture.Results.Figures)];

    [Fact]
    public void There_is_a_plot_of_the_time_and_one_of_the_memory_that_was_measured() =>
        Assert.Equal(["sum.svg", "sum-allocated.svg"], All.Select(plot => plot.FileName));

    [Fact]
    public void One_size_is_not_drawn() =>
        Assert.Empty(GrowthPlot.All(Fixture.Work, [.. Fixture.Results.Figures.Where(figure => figure.Size == 100)]));

    [Fact]
    public void Whoever_does_not_see_the_plot_can_read_it() =>
        Assert.Equal("Xxgk: 100 1 µs, 1k 10 µs; loop: 100 4 µs, 1k 16 µs", Drawn(0).Element(Svg + "desc")!.Value);

    [Theory]
    [InlineData("Xxgk")]
    [InlineData("loop 循环")]
    [InlineData("records · 规模（条记录）")]
    [InlineData("time · 用时")]
    [InlineData("1k")]
    public void Its_words_are_text(string words) => Assert.Contains(words, Drawn(0).Descendants(Svg + "text").Select(text => text.Value));

    [Fact]
    public void Names_that_are_equally_wide_stand_in_their_order()
    {
        string[] names = ["中中中…", "年年年…", "第第第…"];
        var work = Fixture.Work with { Contenders = [.. names.Select(name => new Contender(name, "a character") { NameInChinese = name })] };
        var figures = names.SelectMany(name => new Figure[] { new(work.Id, name, 10, 1_000), new(work.Id, name, 100, 10_000) }).ToList();

        var drawn = XDocument.Parse(GrowthPlot.All(work, figures).First().ToSvg()).Descendants(Svg + "text").Select(text => text.Value);

        Assert.Equal(names, drawn.Where(names.Contains));
    }

    [Fact]
    public void Its_text_needs_no_font_of_this_machine() =>
        Assert.All(Drawn(0).Descendants(Svg + "text"), text => Assert.EndsWith("sans-serif", text.Attribute("font-family")!.Value, StringComparison.Ordinal));

    [Fact]
    public void What_is_drawn_twice_is_the_same_file() => Assert.Equal(All[0].ToSvg(), All[0].ToSvg());

    private static XElement Drawn(int plot) => XDocument.Parse(All[plot].ToSvg()).Root!;
}
