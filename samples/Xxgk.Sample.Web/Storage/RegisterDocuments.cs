using System.Text;
using System.Text.Json;
using Xxgk.Serialization;

namespace Xxgk.Samples.Web.Storage;

/// <summary>Parts of a school's file on their own: a record, many records, the school without any.</summary>
internal static class RegisterDocuments
{
    private static readonly SchoolFacts Nobody = new(new Institution("—", new InstitutionProfile(InstitutionKind.University)), ReportingPeriod.Of(AcademicYear.Starting(2020)), DisclosureRegister.Of([]));

    public static string Write(DisclosureRecord record)
    {
        using var document = JsonDocument.Parse(WriteSchool(With(Nobody, DisclosureRegister.Of([record]))));
        return document.RootElement.GetProperty("records")[0].GetRawText();
    }

    public static DisclosureRecord ReadRecord(string json) => ReadRecords([json]).Single();

    /// <summary>What the library would refuse to read again, as characters that do not show: found before anything is kept.</summary>
    public static IReadOnlyList<Wording> ProblemsOf(DisclosureRecord record) => [.. Load(Whole([Write(record)])).Problems.Select(problem => problem.Message)];

    /// <summary>One reading for all: the head of the file is read once.</summary>
    public static IReadOnlyList<DisclosureRecord> ReadRecords(IEnumerable<string> documents) => Read(Whole(documents)).Register.Records;

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

    private static string Whole(IEnumerable<string> documents)
    {
        const string head = """{"edition":"2014","institution":{"name":"—","kind":"university"},"period":"2020-2021","source":"extract","records":[""";
        return new StringBuilder(head).AppendJoin(',', documents).Append("]}").ToString();
    }

    private static string WriteSchool(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolFile.Write(facts, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
