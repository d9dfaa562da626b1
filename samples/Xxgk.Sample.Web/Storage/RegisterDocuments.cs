using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xxgk.Samples.Web.Records;
using Xxgk.Serialization;

namespace Xxgk.Samples.Web.Storage;

/// <summary>Parts of a school's file on their own: a record, many records, the school without any.</summary>
internal static class RegisterDocuments
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SchoolFacts Nobody = new(new Institution("—", new InstitutionProfile(InstitutionKind.University)), ReportingPeriod.Of(AcademicYear.Starting(2020)), DisclosureRegister.Of([]));

    /// <summary>The record as a file has it, and beside it the item: in a file a catalogue would have to know it, in a table it stands for itself.</summary>
    public static string Write(DisclosureRecord record)
    {
        using var document = JsonDocument.Parse(WriteSchool(With(Nobody, DisclosureRegister.Of([record.Under(null)]))));
        var text = JsonSerializer.Serialize(document.RootElement.GetProperty("records")[0], Compact);
        return record.Item is { } item ? $$"""{"item":{{JsonSerializer.Serialize(item.ToString())}},"edition":{{JsonSerializer.Serialize(item.IsOwn ? Checklist2014.Edition.Id : item.Edition)}},"record":{{text}}}""" : text;
    }

    public static DisclosureRecord ReadRecord(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return root.TryGetProperty("record", out var record)
            ? Read(Whole(record.GetRawText())).Register.Records[0].Under(ItemReference.Parse(root.GetProperty("item").GetString()!, root.GetProperty("edition").GetString()!))
            : Read(Whole(json)).Register.Records[0];
    }

    /// <summary>What the library would refuse to read again, as characters that do not show: found before anything is kept.</summary>
    public static IReadOnlyList<Wording> ProblemsOf(DisclosureRecord record)
    {
        var whole = WriteSchool(With(Nobody, DisclosureRegister.Of([record.Under(null)])));
        return [.. Load(whole).Problems.Select(problem => problem.Message)];
    }

    /// <summary>The school, its catalogue, its declarations and declared counts, without its records.</summary>
    public static string WriteHeader(SchoolFacts facts) => WriteSchool(With(facts, DisclosureRegister.Of([], facts.Register.Source, facts.Register.DeclaredCounts)));

    public static SchoolFacts Read(string json)
    {
        var loaded = Load(json);
        return loaded.TryGetValue(out var facts) ? facts! : throw new InvalidDataException("A document of the register is damaged: " + string.Join(' ', loaded.Problems.Select(problem => problem.ToString())));
    }

    /// <summary>The same school with another register.</summary>
    public static SchoolFacts With(SchoolFacts facts, DisclosureRegister register) => new(facts.Institution, facts.Period, register)
    {
        AsOf = facts.AsOf,
        Catalogue = facts.Catalogue,
        Consultations = facts.Consultations,
        Declarations = facts.Declarations,
        Report = facts.Report,
    };

    /// <summary>A school of which nothing is known yet.</summary>
    public static SchoolFacts Unnamed(DisclosureRegister register) => With(Nobody, register);

    private static LoadResult<SchoolFacts> Load(string json) => SchoolFile.Read(Encoding.UTF8.GetBytes(json));

    private static string Whole(string record) =>
        $$"""{"edition":"2014","institution":{"name":"—","kind":"university"},"period":"2020-2021","source":"extract","records":[{{record}}]}""";

    private static string WriteSchool(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolFile.Write(facts, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
