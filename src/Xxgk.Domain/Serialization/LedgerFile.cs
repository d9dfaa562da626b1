using System.Text.Json;
using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk.Requests;

/// <summary>A ledger of requests as JSON (依申请公开台账文件).</summary>
public static class LedgerFile
{
    /// <summary>The JSON Schema of the file, as indented text (JSON Schema).</summary>
    public static string SchemaText => new JsonSchemaWriter().Write(LedgerShapes.Ledger, Wording.Of("依申请公开台账文件", "A ledger of requests for information"));

    /// <summary>Reads a ledger, whole or not at all (读取台账). Applicants are kept apart from the requests.</summary>
    /// <remarks>
    /// A ledger that is imperfect loads: what the law finds lacking is a finding, and no problem of the file. A problem's message
    /// shows nothing that stands under <c>applicant</c>.
    /// </remarks>
    /// <param name="document">The bytes of the file, UTF-8, with or without a byte order mark.</param>
    /// <returns>The ledger, or every problem with its place.</returns>
    public static LoadResult<RequestFacts> Read(ReadOnlySpan<byte> document)
    {
        var problems = new ProblemLog();
        RequestFacts? facts = null;
        var text = document.Slice(JsonDocuments.Start(document));
        DocumentReading.Read(text, problems, (ref JsonCursor cursor) => facts = new LedgerReader().Read(ref cursor));
        return problems.IsEmpty && facts is not null ? new(facts) : new(problems.Locate(text), problems.Further);
    }

    /// <summary>Writes a ledger as indented UTF-8 (写出台账), in the form that <see cref="Read"/> reads, and without the applicants.</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(RequestFacts facts, Stream destination)
    {
        Guard.Against.Null(facts);
        using var writer = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        JsonSerializer.Serialize(writer, LedgerDocuments.Of(facts), LedgerJsonContext.Default.LedgerDocument);
    }
}
