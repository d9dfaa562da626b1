using System.Text;

namespace Xxgk.Reporting;

/// <summary>Draws a chart as inline SVG: bars that lie, each with its label and its figure, and the figures once more as a table.</summary>
internal static class ChartDrawing
{
    private const int Width = 720;
    private const int LabelWidth = 220;
    private const int LongestBar = 380;
    private const int RowHeight = 30;
    private const int LongestLabel = 15;

    public static void Write(StringBuilder text, ReportChart chart, int number)
    {
        var id = "chart-" + Digits.Of(number);
        var height = (chart.Bars.Count * RowHeight) + 10;
        text.Append($"<figure>\n<figcaption>{HtmlText.Escaped(chart.Title)}</figcaption>\n")
            .Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"0 0 {Digits.Of(Width)} {Digits.Of(height)}\" width=\"{Digits.Of(Width)}\" height=\"{Digits.Of(height)}\" font-size=\"14\">\n")
            .Append($"<title id=\"{id}-title\">{HtmlText.Escaped(chart.Title)}</title>\n<desc id=\"{id}-desc\">{HtmlText.Escaped(chart.Description)}</desc>\n");
        var greatest = chart.Bars.Count == 0 ? 1m : chart.Bars.Max(bar => bar.Value);
        var most = Math.Max(chart.FullScale ?? 1m, greatest);
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var (bar, top) = (chart.Bars[i], (i * RowHeight) + 5);
            var length = Math.Round(LongestBar * (bar.Value / most), 1);
            text.Append($"<text x=\"{Digits.Of(LabelWidth - 8)}\" y=\"{Digits.Of(top + 17)}\" text-anchor=\"end\">{HtmlText.Escaped(Short(bar.Label))}</text>")
                .Append($"<rect x=\"{Digits.Of(LabelWidth)}\" y=\"{Digits.Of(top + 2)}\" width=\"{Digits.Of(length)}\" height=\"20\" fill=\"#2f6db3\" />")
                .Append($"<text x=\"{Digits.Of(LabelWidth + length + 8)}\" y=\"{Digits.Of(top + 17)}\">{HtmlText.Escaped(bar.Shown)}</text>\n");
        }

        text.Append("</svg>\n");
        HtmlReportWriter.WriteTable(text, chart.AsTable());
        text.Append("</figure>\n");
    }

    // A long name would run out of the picture; the table below has it whole.
    private static string Short(string label) => label.Length <= LongestLabel ? label : $"{label.Substring(0, LongestLabel - 1)}…";
}
