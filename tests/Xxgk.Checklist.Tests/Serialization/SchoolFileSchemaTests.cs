using System.Text;
using NJsonSchema;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>The schema and the reader are made from one table, and say the same of a file's form.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class SchoolFileSchemaTests
{
    // The validator at hand resolves references of draft 7; nothing else of the later draft is used.
    private static readonly JsonSchema Schema = JsonSchema
        .FromJsonAsync(SchoolFileSchema.Text.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    /// <summary>Faults of form, which a schema can know.</summary>
    public static TheoryData<string, string> FaultsOfForm => new()
    {
        { "\"某某学院📄𠮷\"", "{ \"zh\": [1] }" },
        { "\"某某学院📄𠮷\"", "\"\"" },
        { "\"university\"", "\"大学\"" },
        { "\"kind\": \"university\", ", "" },
        { "[\"教育厅\"]", "\"教育厅\"" },
        { "[\"教育厅\"]", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]" },
        { "\"fax\": \"1\"", "\"传真\": \"1\"" },
        { "\"fax\": \"1\"", "\"fax\": null" },
        { "\"postgraduates\": true", "\"postgraduates\": 1" },
        { "\"postgraduates\": true", "\"postgrads\": true" },
        { "\"period\": \"2020-2021\"", "\"period\": \"2020年度\"" },
        { "\"asOf\": \"2021-10-31\"", "\"asOf\": \"2021-10\"" },
        { "\"complete\"", "\"whole\"" },
        { "\"workingDays\": 10", "\"workingDays\": 0" },
        { "\"workingDays\": 10", "\"workingDays\": 10.5" },
        { "\"workingDays\": 10", "\"workingDays\": 1001" },
        { "\"inTotal\": true", "\"inTotal\": \"true\"" },
        { "\"2021-03-05\"", "\"2021/03/05\"" },
        { "\"2021-03-05\"", "\"1000000000-01-01\"" },
        { "[\"2021-03\", \"2021-04\"]", "[\"2021-03\", {}]" },
        { "\"item\": \"2.1\"", "\"item\": \"二\"" },
        { "\"title\": \"章程\", \"item\"", "\"item\"" },
        { "\"title\": \"章程\", \"item\"", "\"title\": \"章\u202E程\", \"item\"" },
        { "\"id\": \"二\"", "\"id\": \"二\uFEFF\"" },
        { "\"200余条\"", "382" },
        { "\"result\": \"passed\"", "\"result\": \"passed\", \"note\": \"好\"" },
    };

    [Fact]
    public void The_schema_is_a_schema_that_refers_to_nothing_missing()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", System.Text.Json.JsonDocument.Parse(SchoolFileSchema.Text).RootElement.GetProperty("$schema").GetString());
        Assert.Equal(15, Schema.ActualProperties.Count);
        Assert.All(Schema.Definitions, definition => Assert.NotEmpty(definition.Value.ActualProperties));
        Assert.False(Schema.AllowAdditionalProperties);
    }

    [Property(MaxTest = 50)]
    public Property What_is_written_is_valid(SchoolFacts facts)
    {
        var errors = Schema.Validate(Encoding.UTF8.GetString(SchoolText.Written(facts)));
        return (errors.Count == 0).Label(string.Join("\n", errors));
    }

    [Fact]
    public void The_valid_file_is_valid_to_both()
    {
        Assert.Empty(Schema.Validate(SchoolFileProblemTests.Valid));
        Assert.Empty(SchoolFile.Read(Encoding.UTF8.GetBytes(SchoolFileProblemTests.Valid)).Problems);
    }

    [Theory]
    [MemberData(nameof(FaultsOfForm))]
    public void A_fault_of_form_is_refused_by_both(string right, string wrong)
    {
        var text = SchoolFileProblemTests.Valid.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(SchoolFileProblemTests.Valid, text);
        Assert.NotEmpty(Schema.Validate(text));
        Assert.False(SchoolFile.Read(Encoding.UTF8.GetBytes(text)).Succeeded);
    }

    [Property(MaxTest = 50)]
    public Property A_value_of_another_type_is_refused_by_both(SchoolFacts facts, int place)
    {
        var text = new EditedText(SchoolText.Written(facts));
        text.Replace((int)((uint)place % text.Count), "[1.5]");
        return (Schema.Validate(text.Edited(out _)).Count > 0).Label("schema").And((!SchoolFile.Read(text.ToBytes()).Succeeded).Label("reader"));
    }
}
