using Xxgk.Serialization;

namespace Xxgk.Exemptions;

/// <summary>A matter to be decided as JSON (待定事项文件): portions with their grounds, consents and findings.</summary>
public static class MatterFile
{
    /// <summary>The JSON Schema of the file, as indented text (JSON Schema).</summary>
    public static string SchemaText => new JsonSchemaWriter().Write(MatterShapes.Matter, Wording.Of("公开与否待定事项文件", "A matter to be decided"));

    /// <summary>Reads a matter, whole or not at all (读取事项).</summary>
    /// <param name="document">The bytes of the file, UTF-8, with or without a byte order mark.</param>
    /// <returns>The matter, or every problem with its place.</returns>
    public static LoadResult<DisclosureReview> Read(ReadOnlySpan<byte> document)
    {
        var problems = new ProblemLog();
        DisclosureReview? matter = null;
        var text = document.Slice(JsonDocuments.Start(document));
        DocumentReading.Read(text, problems, (ref JsonCursor cursor) => matter = new MatterReader().Read(ref cursor));
        return problems.IsEmpty && matter is not null
            ? new(matter)
            : new(problems.Locate(text), Math.Max(0, problems.Count - ProblemLog.Listed));
    }
}
