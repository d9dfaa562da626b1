namespace Xxgk.Benchmarks.Pages;

/// <summary>A table of Markdown; figures stand to the right.</summary>
internal sealed class MarkdownTable
{
    private readonly List<Column> columns = [];
    private readonly List<IReadOnlyList<string>> rows = [];

    public MarkdownTable Words(string header) => Add(new(header, IsFigure: false));

    public MarkdownTable Figures(string header) => Add(new(header, IsFigure: true));

    public void Row(params IReadOnlyList<string> cells) =>
        rows.Add(cells.Count == columns.Count ? cells : throw new ArgumentException($"{columns.Count} cells are expected.", nameof(cells)));

    public override string ToString() => string.Concat(
        ((IReadOnlyList<string>)[Line(columns.Select(column => column.Header)), "|" + string.Concat(columns.Select(column => column.IsFigure ? "---:|" : "---|")), .. rows.Select(Line)])
        .Select(line => line + "\n"));

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |";

    private MarkdownTable Add(Column column)
    {
        columns.Add(column);
        return this;
    }

    private sealed record Column(string Header, bool IsFigure);
}
