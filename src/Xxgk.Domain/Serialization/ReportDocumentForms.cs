using System.Text.Json.Serialization;

namespace Xxgk.Serialization;

// What is written of a report, in its order.

internal sealed record AnnualReportForm(
    string Title,
    string Institution,
    string Period,
    string From,
    string To,
    string? SignedOn,
    IReadOnlyList<string> Basis,
    IReadOnlyList<ReportBlockForm> Opening,
    IReadOnlyList<ReportSectionForm> Sections,
    IReadOnlyList<ReportFigureForm> Figures,
    IReadOnlyList<ReportProblemForm> Problems);

internal sealed record ReportSectionForm(string Kind, string Heading, IReadOnlyList<ReportBlockForm> Blocks);

internal sealed record ReportBlockForm(string Type)
{
    public int? Level { get; init; }

    public string? Text { get; init; }

    public bool? IsGap { get; init; }

    public IReadOnlyList<string>? Figures { get; init; }

    public IReadOnlyList<string>? Items { get; init; }

    public IReadOnlyList<string>? Columns { get; init; }

    public IReadOnlyList<IReadOnlyList<ReportCellForm>>? Rows { get; init; }

    public IReadOnlyList<ReportBarForm>? Bars { get; init; }
}

internal sealed record ReportCellForm(string Text, string? Address);

internal sealed record ReportBarForm(string Label, decimal Value, string Shown);

internal sealed record WordingForm(string Zh, string En);

internal sealed record ReportFigureForm(string Key, WordingForm Name, string Quantity, WordingForm Source, string? Before);

internal sealed record ReportProblemForm(string? Section, WordingForm Message);

internal sealed record ReportDocumentForm(string Title, IReadOnlyList<ReportBlockForm> Blocks);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(AnnualReportForm))]
[JsonSerializable(typeof(ReportDocumentForm))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
