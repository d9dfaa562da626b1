using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Xxgk.Benchmarks.Works;

/// <summary>The results: where and with what they were measured, and every figure. The pages are made from this file alone.</summary>
internal sealed record ResultsFile
{
    /// <summary>The machine and the versions with which each work was measured, by the work's id.</summary>
    public SortedDictionary<string, Machine> Measured { get; init; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public static ResultsFile Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ResultsJson.Pretty.ResultsFile) ?? new() : new();

    /// <summary>These results with a work measured anew: all its figures are replaced.</summary>
    public ResultsFile With(string work, Machine machine, IReadOnlyList<Figure> figures) => new()
    {
        Measured = new(Measured, StringComparer.Ordinal) { [work] = machine },
        Figures = [.. Figures.Where(figure => figure.Work != work), .. figures],
    };

    /// <summary>The figure of a contender at a size; null if it was not measured.</summary>
    public Figure? Of(string work, string contender, long size) =>
        Figures.FirstOrDefault(figure => figure.Work == work && figure.Contender == contender && figure.Size == size);

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, ResultsJson.Pretty.ResultsFile) + "\n");
    }
}

[JsonSerializable(typeof(ResultsFile))]
internal sealed partial class ResultsJson : JsonSerializerContext
{
    public static ResultsJson Pretty { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
