using System.Text.Json;
using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk.Reporting;

/// <summary>The texts of a report that only people can write, as JSON (报告文字材料文件).</summary>
public static class NarrativeFile
{
    /// <summary>The JSON Schema of the file, as indented text (JSON Schema).</summary>
    public static string SchemaText => new JsonSchemaWriter().Write(NarrativeShapes.Narrative, Wording.Of("年度报告文字材料文件", "The texts of an annual report"));

    /// <summary>Reads the texts, whole or not at all (读取文字材料).</summary>
    /// <param name="document">The bytes of the file, UTF-8, with or without a byte order mark.</param>
    /// <returns>The texts, or every problem with its place.</returns>
    public static LoadResult<ReportNarrative> Read(ReadOnlySpan<byte> document)
    {
        var problems = new ProblemLog();
        ReportNarrative? narrative = null;
        var text = document.Slice(JsonDocuments.Start(document));
        DocumentReading.Read(text, problems, (ref JsonCursor cursor) => narrative = new NarrativeReader().Read(ref cursor));
        return problems.IsEmpty && narrative is not null ? new(narrative) : new(problems.Locate(text), problems.Further);
    }

    /// <summary>Writes the texts as indented UTF-8 (写出文字材料), in the form that <see cref="Read"/> reads.</summary>
    /// <param name="narrative">The texts.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ReportNarrative narrative, Stream destination)
    {
        Guard.Against.Null(narrative);
        using var json = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        json.WriteStartObject();
        foreach (var (name, paragraphs) in Texts(narrative))
        {
            if (paragraphs.Count > 0)
            {
                json.WriteStartArray(name);
                foreach (var paragraph in paragraphs)
                {
                    json.WriteStringValue(paragraph);
                }

                json.WriteEndArray();
            }
        }

        WriteAppraisals(json, narrative);
        WriteBefore(json, narrative);
        if (narrative.PublishedAt is { } address)
        {
            json.WriteString("publishedAt", address);
        }

        if (narrative.SignedOn is { } day)
        {
            json.WriteString("signedOn", DateWords.Iso(day));
        }

        json.WriteEndObject();
    }

    private static (string Name, IReadOnlyList<string> Paragraphs)[] Texts(ReportNarrative narrative) =>
    [
        ("overview", narrative.Overview), ("training", narrative.Training), ("appraisal", narrative.Appraisal), ("disclosure", narrative.Disclosure),
        ("admissions", narrative.Admissions), ("finance", narrative.Finance), ("requests", narrative.Requests), ("practice", narrative.Practice),
        ("problems", narrative.Problems), ("improvements", narrative.Improvements), ("other", narrative.Other), ("ownRules", narrative.OwnRules),
    ];

    private static void WriteAppraisals(Utf8JsonWriter json, ReportNarrative narrative)
    {
        if (narrative.Appraisals.Count == 0)
        {
            return;
        }

        json.WriteStartArray("appraisals");
        foreach (var appraisal in narrative.Appraisals)
        {
            json.WriteStartObject();
            json.WriteString("by", appraisal.Body.ToJsonName());
            if (appraisal.Participants is { } participants)
            {
                json.WriteString("participants", participants.ToString());
            }

            json.WriteString("result", appraisal.Result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBefore(Utf8JsonWriter json, ReportNarrative narrative)
    {
        if (narrative.Before.Count == 0)
        {
            return;
        }

        json.WriteStartArray("before");
        foreach (var pair in narrative.Before.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("figure", pair.Key);
            json.WriteString("quantity", pair.Value.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
