using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>Every figure of a work: a row for each contender and size, a column for whatever was measured.</summary>
internal static class FigureTable
{
    public static string Of(Work work, IReadOnlyList<Figure> figures, PageText text)
    {
        var isLoad = figures.Any(figure => figure.Percentile99 is not null);
        var yardstick = work.Yardstick ?? work.Contenders.FirstOrDefault(contender => contender.IsOurs)?.Name;
        Column[] columns =
        [
            new(isLoad ? text["用时（中位数）", "time (median)"] : text["用时", "time"], figure => Numeral.Time(figure.Nanoseconds)),
            new("±", figure => figure.Deviation is { } deviation ? Numeral.Percent(deviation / figure.Nanoseconds) : null),
            new(text["99%以内", "99 of 100 within"], figure => figure.Percentile99 is { } percentile ? Numeral.Time(percentile) : null),
            new(yardstick is null ? string.Empty : text[$"是{text.Name(work, yardstick)}的", $"time / {yardstick}"], figure => Against(figures, figure, yardstick)),
            new(text["每秒", "per second"], figure => figure.PerSecond is { } answers ? Numeral.Number(answers) : null),
            new(text["吞吐量", "throughput"], figure => figure.Bytes is { } bytes ? Numeral.BytesPerSecond(bytes / figure.Nanoseconds * 1e9) : null),
            new(text["分配", "allocated"], figure => figure.Allocated is { } allocated ? Numeral.Bytes(allocated) : null),
            new(text["常驻", "resident"], figure => figure.Resident is { } resident ? Numeral.Bytes(resident) : null),
            new(text["出错", "errors"], figure => figure.Errors is { } errors ? Numeral.Count(errors) : null),
        ];
        var shown = columns.Where(column => figures.Any(figure => column.Cell(figure) is not null)).ToList();
        var table = new MarkdownTable().Figures(text["规模", "size"]).Words(text["做法", "contender"]);
        foreach (var column in shown)
        {
            table.Figures(column.Header);
        }

        foreach (var figure in figures.OrderBy(figure => figure.Size).ThenBy(figure => Place(work, figure)))
        {
            var name = text.Name(work, figure.Contender);
            table.Row([text.Size(work, figure.Size), figure.Contender.StartsWith(Contender.Xxgk, StringComparison.Ordinal) ? $"**{name}**" : name, .. shown.Select(column => column.Cell(figure) ?? "—")]);
        }

        return table.ToString();
    }

    private static string? Against(IReadOnlyList<Figure> figures, Figure figure, string? yardstick) =>
        figures.FirstOrDefault(other => other.Contender == yardstick && other.Size == figure.Size) is { } other ? Numeral.Ratio(figure.Nanoseconds / other.Nanoseconds) : null;

    private static int Place(Work work, Figure figure)
    {
        var place = work.Contenders.Select(contender => contender.Name).ToList().IndexOf(figure.Contender);
        return place < 0 ? int.MaxValue : place;
    }

    /// <summary>A column; it is left out where no figure fills it.</summary>
    private sealed record Column(string Header, Func<Figure, string?> Cell);
}
