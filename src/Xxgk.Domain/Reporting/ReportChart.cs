using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>What kind of chart it is (图表种类).</summary>
public enum ReportChartKind
{
    /// <summary>Bars that lie, one below the other (条形图).</summary>
    Bars,
}

/// <summary>A bar of a chart (图表项): what it stands for, and how much.</summary>
/// <param name="Label">What it stands for (名称).</param>
/// <param name="Value">How much, 0 or more (数值).</param>
/// <param name="Shown">The figure as it is shown (显示数值), such as 300余条.</param>
public sealed record ReportBar(string Label, decimal Value, string Shown);

/// <summary>A chart (图表): data only; the writers draw it, or print it as a table.</summary>
public sealed class ReportChart : ReportBlock
{
    /// <summary>A chart (图表).</summary>
    /// <param name="title">The title.</param>
    /// <param name="label">What the bars stand for, as the head of a column.</param>
    /// <param name="unit">What is counted, as the head of a column.</param>
    /// <param name="bars">The bars, in order.</param>
    /// <exception cref="ArgumentNullException">An argument or a bar is null.</exception>
    /// <exception cref="ArgumentException">A bar's value is below 0.</exception>
    public ReportChart(string title, string label, string unit, IEnumerable<ReportBar> bars)
    {
        Title = Guard.Against.Null(title);
        Label = Guard.Against.Null(label);
        Unit = Guard.Against.Null(unit);
        Bars = Guard.Against.NullWithin(bars);
        if (Bars.Any(bar => bar.Value < 0))
        {
            throw new ArgumentException("A bar is 0 or more.", nameof(bars));
        }
    }

    /// <summary>The kind (种类).</summary>
    public ReportChartKind Kind { get; } = ReportChartKind.Bars;

    /// <summary>The title (图题).</summary>
    public string Title { get; }

    /// <summary>What the bars stand for (项目名称).</summary>
    public string Label { get; }

    /// <summary>What is counted (计量名称).</summary>
    public string Unit { get; }

    /// <summary>The bars, in order (各项).</summary>
    public IReadOnlyList<ReportBar> Bars { get; }

    /// <summary>What the longest bar would stand for (满格数值), such as 100 for per cents; null where the greatest of the bars is the longest.</summary>
    /// <exception cref="ArgumentException">The value is not above 0.</exception>
    public decimal? FullScale { get; init => field = value is null or > 0 ? value : throw new ArgumentException("A scale ends above 0.", nameof(value)); }

    /// <summary>The chart in words, for those who do not see it (文字说明).</summary>
    public string Description => Title + "：" + string.Join("，", Bars.Select(bar => bar.Label + bar.Shown)) + "。";

    /// <summary>The chart's figures as a table (数据表), for a form that draws nothing and for those who do not see it.</summary>
    public ReportTable AsTable() => new(Title, [Label, Unit], Bars.Select(bar => (IEnumerable<ReportCell>)[ReportCell.Of(bar.Label), ReportCell.Of(bar.Shown)]));

    /// <summary>The title (图题).</summary>
    public override string ToString() => Title;
}
