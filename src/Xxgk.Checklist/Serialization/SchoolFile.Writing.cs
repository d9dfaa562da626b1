using System.Text.Json;
using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk;

public static partial class SchoolFile
{
    private const int MostPending = 1 << 16;

    /// <summary>Writes a school's file as indented UTF-8 (写出学校文件), in the form that <see cref="Read"/> reads.</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <param name="edition">The checklist that the facts are about; the 2014 checklist by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(SchoolFacts facts, Stream destination, ChecklistEdition? edition = null)
    {
        Guard.Against.Null(facts);
        Write(facts, facts.Register.Records, destination, edition);
    }

    /// <summary>Writes a school's file with records that come one by one (逐条写出台账记录), so that memory does not grow with their number.</summary>
    /// <remarks>That no two records have one id is the caller's to see to; a file in which two have is refused when it is read.</remarks>
    /// <param name="facts">What the school supplies; the records of its register are not written.</param>
    /// <param name="records">The records in their place; run through once.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <param name="edition">The checklist that the facts are about; the 2014 checklist by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(SchoolFacts facts, IEnumerable<DisclosureRecord> records, Stream destination, ChecklistEdition? edition = null)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(records);
        using var writer = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        writer.WriteStartObject();
        var school = SchoolDocuments.Of(facts, (edition ?? Checklist2014.Edition).Id);
        using (var header = JsonSerializer.SerializeToDocument(school, ChecklistJsonContext.Default.SchoolDocument))
        {
            foreach (var member in header.RootElement.EnumerateObject())
            {
                member.WriteTo(writer);
            }
        }

        WriteRecords(writer, records);
        writer.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter writer, IEnumerable<DisclosureRecord> records)
    {
        var hasRecords = false;
        foreach (var record in records)
        {
            if (!hasRecords)
            {
                writer.WriteStartArray("records");
                hasRecords = true;
            }

            JsonSerializer.Serialize(writer, SchoolDocuments.Of(record), ChecklistJsonContext.Default.RecordDocument);
            if (writer.BytesPending > MostPending)
            {
                writer.Flush();
            }
        }

        if (hasRecords)
        {
            writer.WriteEndArray();
        }
    }
}
