using Xxgk.Serialization;

namespace Xxgk.Auditing;

/// <summary>Suppressions of audit findings as JSON (排除说明文件): a fingerprint and a reason each.</summary>
public static class SuppressionFile
{
    /// <summary>The JSON Schema of the file, as indented text (JSON Schema).</summary>
    public static string SchemaText => new JsonSchemaWriter().Write(SuppressionShapes.File, Wording.Of("审核发现排除说明文件", "Suppressions of audit findings"));

    /// <summary>Reads suppressions, whole or not at all (读取排除说明).</summary>
    /// <param name="document">The bytes of the file, UTF-8, with or without a byte order mark.</param>
    /// <returns>The suppressions, or every problem with its place.</returns>
    public static LoadResult<IReadOnlyList<Suppression>> Read(ReadOnlySpan<byte> document)
    {
        var problems = new ProblemLog();
        List<Suppression>? suppressions = null;
        var text = document.Slice(JsonDocuments.Start(document));
        DocumentReading.Read(text, problems, (ref JsonCursor cursor) => suppressions = SuppressionReader.Read(ref cursor));
        return problems.IsEmpty && suppressions is not null
            ? new(suppressions.AsReadOnly())
            : new(problems.Locate(text), Math.Max(0, problems.Count - ProblemLog.Listed));
    }
}
