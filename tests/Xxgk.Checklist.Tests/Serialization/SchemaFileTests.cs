using Xxgk.Auditing;
using Xxgk.Conventions;
using Xxgk.Exemptions;
using Xxgk.Reporting;
using Xxgk.Requests;
using Xxgk.Serialization;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>The schema files that the packages carry are what the code says. <c>XXGK_UPDATE_DOCS=1</c> writes them anew; the change is then looked at.</summary>
public sealed class SchemaFileTests
{
    /// <summary>The files by their path, and what the code makes.</summary>
    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["src/Xxgk.Checklist/Schemas/school-file.schema.json"] = SchoolFileSchema.Text,
        ["src/Xxgk.Domain/Schemas/ledger-file.schema.json"] = LedgerFile.SchemaText,
        ["src/Xxgk.Domain/Schemas/matter-file.schema.json"] = MatterFile.SchemaText,
        ["src/Xxgk.Domain/Schemas/narrative-file.schema.json"] = NarrativeFile.SchemaText,
        ["src/Xxgk.Domain/Schemas/suppression-file.schema.json"] = SuppressionFile.SchemaText,
    };

    public static TheoryData<string> Paths => [.. Schemas.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_schema_reads_as_it_did(string path)
    {
        var made = Schemas[path].ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("XXGK_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.At(path), made);
        }

        Assert.Equal(made, File.ReadAllText(Repository.At(path)));
    }

    [Fact]
    public void There_are_no_other_schema_files() => Assert.Equal(
        Schemas.Keys, Repository.Files("src", "*.schema.json").Select(Repository.Relative).Order(StringComparer.Ordinal));
}
