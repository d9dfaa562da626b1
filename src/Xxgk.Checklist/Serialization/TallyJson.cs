using System.Text.Json;
using Ardalis.GuardClauses;

namespace Xxgk.Serialization;

/// <summary>Tallies as JSON (汇总的 JSON): so that one machine can merge what others have counted, and a year be kept.</summary>
public static class TallyJson
{
    /// <summary>Reads a tally, whole or not at all (读取汇总).</summary>
    /// <remarks>Figures that cannot be those of any schools are problems: counts that do not add up to the number of schools, a part greater than its whole.</remarks>
    /// <param name="document">The bytes, UTF-8, with or without a byte order mark.</param>
    /// <param name="edition">The checklist that is counted; the 2014 checklist by default.</param>
    /// <returns>The tally, or every problem with its place.</returns>
    public static LoadResult<ComplianceTally> Read(ReadOnlySpan<byte> document, ChecklistEdition? edition = null)
    {
        var problems = new ProblemLog();
        ComplianceTally? tally = null;
        var text = document.Slice(JsonDocuments.Start(document));
        var reader = new TallyReader(edition ?? Checklist2014.Edition);
        DocumentReading.Read(text, problems, (ref JsonCursor cursor) => tally = reader.Read(ref cursor));
        return problems.IsEmpty && tally is not null ? new(tally) : new(problems.Locate(text), problems.Further);
    }

    /// <summary>Writes a tally as one line of UTF-8 (写出汇总), in the form that <see cref="Read"/> reads.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ComplianceTally tally, Stream destination)
    {
        Guard.Against.Null(tally);
        using var json = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Lines);
        json.WriteStartObject();
        json.WriteString("edition", tally.EditionId);
        json.WriteNumber("schools", tally.SchoolCount);
        json.WriteNumber("records", tally.RecordCount);
        Write(json, "disclosureRate", tally.DisclosureRate);
        Write(json, "timelinessRate", tally.TimelinessRate);
        json.WriteStartArray("items");
        for (var item = 1; item <= tally.ItemCount && tally.SchoolCount > 0; item++)
        {
            json.WriteStartObject();
            json.WriteNumber("number", item);
            Write(json, ("states", "state"), TallyShapes.State, name => tally.CountOf(item, (DisclosureState)name));
            Write(json, ("timelinesses", "timeliness"), TallyShapes.Timeliness, name => tally.CountOf(item, (Timeliness)name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in tally.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Key);
            json.WriteNumber("count", finding.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Rate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("part", rate.Part);
        json.WriteNumber("whole", rate.Whole);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, (string List, string Name) member, ChoiceShape names, Func<int, long> countOf)
    {
        json.WriteStartArray(member.List);
        for (var name = 0; name < names.Names.Count; name++)
        {
            if (countOf(name) is var count and > 0)
            {
                json.WriteStartObject();
                json.WriteString(member.Name, names.Names[name]);
                json.WriteNumber("schools", count);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}
