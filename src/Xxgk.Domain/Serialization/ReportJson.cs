using System.Text.Json;
using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk.Reporting;

/// <summary>Writes a report or a document as JSON (年度报告JSON): the model with its figures, their sources and what is missing.</summary>
public static class ReportJson
{
    /// <summary>Writes a report as indented UTF-8 (写出报告).</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(AnnualReport report, Stream destination)
    {
        Guard.Against.Null(report);
        using var writer = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        JsonSerializer.Serialize(writer, FormOf(report), ReportJsonContext.Default.AnnualReportForm);
    }

    /// <summary>Writes a document, such as a guide, as indented UTF-8 (写出文档).</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ReportDocument document, Stream destination)
    {
        Guard.Against.Null(document);
        using var writer = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        JsonSerializer.Serialize(writer, new ReportDocumentForm(document.Title, FormOf(document.Blocks)), ReportJsonContext.Default.ReportDocumentForm);
    }

    private static AnnualReportForm FormOf(AnnualReport report) => new(
        report.Title,
        report.Institution.Name,
        report.Period.ToString(),
        DateWords.Iso(report.Period.Start),
        DateWords.Iso(report.Period.End),
        report.SignedOn is { } day ? DateWords.Iso(day) : null,
        [.. report.Basis.Select(provision => provision.Instrument.Citation.Chinese)],
        FormOf(report.Opening),
        [.. report.Sections.Select(section => new ReportSectionForm(section.Kind.ToJsonName(), section.Heading, FormOf(section.Blocks)))],
        [.. report.Figures.Select(figure => new ReportFigureForm(figure.Key, FormOf(figure.Name), figure.Quantity.ToString(), FormOf(figure.Source), figure.Before?.ToString()))],
        [.. report.Problems.Select(problem => new ReportProblemForm(problem.Section?.ToJsonName(), FormOf(problem.Message)))]);

    private static WordingForm FormOf(Wording wording) => new(wording.Chinese, wording.English);

    private static IReadOnlyList<ReportBlockForm> FormOf(IReadOnlyList<ReportBlock> blocks) => [.. blocks.Select(FormOf)];

    private static ReportBlockForm FormOf(ReportBlock block) => block switch
    {
        ReportHeading heading => new("heading") { Level = heading.Level, Text = heading.Text },
        ReportList list => new("list") { Items = list.Items },
        ReportTable table => new("table")
        {
            Text = table.Caption,
            Columns = table.Columns,
            Rows = [.. table.Rows.Select(row => (IReadOnlyList<ReportCellForm>)[.. row.Select(cell => new ReportCellForm(cell.Text, cell.Address))])],
            Figures = KeysOf(table.Figures),
        },
        ReportChart chart => new("chart") { Text = chart.Title, Bars = [.. chart.Bars.Select(bar => new ReportBarForm(bar.Label, bar.Value, bar.Shown))] },
        ReportParagraph paragraph => new("paragraph") { Text = paragraph.Text, IsGap = paragraph.IsGap ? true : null, Figures = KeysOf(paragraph.Figures) },
        _ => throw new InvalidOperationException("A block of an unknown kind."),
    };

    private static IReadOnlyList<string>? KeysOf(IReadOnlyList<ReportFigure> figures) => figures.Count == 0 ? null : [.. figures.Select(figure => figure.Key)];
}
