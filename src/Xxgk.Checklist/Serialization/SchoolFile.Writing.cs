using System.Text.Json;
using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk;

public static partial class SchoolFile
{
    /// <summary>Writes a school's file as indented UTF-8 (写出学校文件), in the form that <see cref="Read"/> reads.</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <param name="edition">The checklist that the facts are about; the 2014 checklist by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(SchoolFacts facts, Stream destination, ChecklistEdition? edition = null)
    {
        Guard.Against.Null(facts);
        using var writer = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        JsonSerializer.Serialize(
            writer,
            SchoolDocuments.Of(facts, (edition ?? Checklist2014.Edition).Id, withRecords: true),
            ChecklistJsonContext.Default.SchoolDocument);
    }
}
