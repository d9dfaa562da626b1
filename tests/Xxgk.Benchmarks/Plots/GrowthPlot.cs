using ScottPlot;
using Xxgk.Benchmarks.Pages;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Plots;

/// <summary>Time or memory against size, both axes logarithmic, a line for each contender.</summary>
internal sealed record GrowthPlot(Work Work, IReadOnlyList<Figure> Figures, GrowthKind Kind)
{
    private const int Width = 720;
    private const int HeightWithoutLegend = 400;
    private const int HeightOfLegendLine = 24;

    /// <summary>Colours that people who see few colours can still tell apart (Okabe and Ito); the first is the library's.</summary>
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"];

    private static readonly MarkerShape[] Markers = [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond, MarkerShape.OpenCircle, MarkerShape.OpenSquare, MarkerShape.OpenTriangleUp];

    public string FileName => Work.Id + Kind.Suffix + ".svg";

    public Wording What => Kind.Words;

    /// <summary>The plots of a work: of its time, and of its memory where that was measured; none where there is one size.</summary>
    public static IEnumerable<GrowthPlot> All(Work work, IReadOnlyList<Figure> figures) =>
        GrowthKind.All.Select(kind => new GrowthPlot(work, figures, kind)).Where(plot => plot.Lines().Any(line => line.Points.Count > 1));

    public string ToSvg()
    {
        var plot = new Plot();
        var lines = Lines().OrderByDescending(line => line.Contender.IsOurs).ToList();
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            var scatter = plot.Add.Scatter(line.Points.Select(point => Math.Log10(point.Size)).ToArray(), line.Points.Select(point => Math.Log10(point.Value)).ToArray());
            scatter.Color = Color.FromHex(Colours[i % Colours.Length]);
            scatter.LineWidth = line.Contender.IsOurs ? 3 : 1.5f;
            scatter.MarkerShape = Markers[i % Markers.Length];
            scatter.MarkerSize = 8;
            scatter.LegendText = PlainSvg.Standing(Legend(line.Contender));
        }

        var points = lines.SelectMany(line => line.Points).ToList();
        plot.Axes.Bottom.TickGenerator = Ticks.At([.. points.Select(point => point.Size).Distinct().Order()], Numeral.Short);
        plot.Axes.Left.TickGenerator = Ticks.Between(points.Min(point => point.Value), points.Max(point => point.Value), Kind.Label);
        plot.Axes.Margins(horizontal: 0.06, vertical: 0.08);
        var (across, up) = ($"{Work.Unit} · 规模（{Work.UnitInChinese}）", $"{Kind.Words.English} · {Kind.Words.Chinese}");
        plot.XLabel(PlainSvg.Standing(across), size: 14);
        plot.YLabel(PlainSvg.Standing(up), size: 14);
        MakeSober(plot);
        return PlainSvg.Of(
            plot.GetSvgXml(Width, HeightWithoutLegend + (HeightOfLegendLine * lines.Count)),
            $"{Work.Title} · {Work.TitleInChinese}",
            Description(lines),
            [across, up, .. lines.Select(line => Legend(line.Contender))]);
    }

    private static string Legend(Contender contender) => contender.Name == contender.NameInChinese ? contender.Name : $"{contender.Name} {contender.NameInChinese}";

    private static void MakeSober(Plot plot)
    {
        (plot.Axes.Bottom.Label.Bold, plot.Axes.Left.Label.Bold) = (false, false);
        (plot.Axes.Top.FrameLineStyle.Width, plot.Axes.Right.FrameLineStyle.Width) = (0, 0);
        (plot.Axes.Top.MinimumSize, plot.Axes.Right.MinimumSize) = (12, 28);
        var legend = plot.ShowLegend(Edge.Bottom);
        legend.Padding = new(4);
        (legend.Legend.Orientation, legend.Legend.OutlineColor, legend.Legend.ShadowColor) = (Orientation.Vertical, ScottPlot.Colors.Transparent, ScottPlot.Colors.Transparent);
    }

    /// <summary>The points in words: for who does not see the picture, and to tell whether it is the results' own.</summary>
    private string Description(IEnumerable<(Contender Contender, IReadOnlyList<(double Size, double Value)> Points)> lines) => string.Join("; ", lines.Select(line =>
        $"{line.Contender.Name}: " + string.Join(", ", line.Points.Select(point => $"{Numeral.Short(point.Size)} {Kind.Label(point.Value)}"))));

    /// <summary>What is nothing has no place on a logarithmic axis.</summary>
    private IEnumerable<(Contender Contender, IReadOnlyList<(double Size, double Value)> Points)> Lines() =>
        from contender in Work.Contenders
        let points = Figures.Where(figure => figure.Contender == contender.Name && Kind.Value(figure) > 0)
            .OrderBy(figure => figure.Size)
            .Select(figure => ((double)figure.Size * Work.UnitsOfSize, Kind.Value(figure)!.Value)).ToList()
        where points.Count > 0
        select (contender, (IReadOnlyList<(double, double)>)points);
}
