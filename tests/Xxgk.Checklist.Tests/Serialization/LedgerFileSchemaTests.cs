using System.Text;
using NJsonSchema;
using Xxgk.Exemptions;
using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>The schemas of a ledger and of a matter are made from the tables that their readers read by.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class LedgerFileSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema
        .FromJsonAsync(LedgerFile.SchemaText.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    [Property(MaxTest = 50)]
    public Property What_is_written_is_valid(RequestFacts facts)
    {
        var errors = Schema.Validate(Encoding.UTF8.GetString(Written(facts)));
        return (errors.Count == 0).Label(string.Join("\n", errors));
    }

    [Property(MaxTest = 50)]
    public Property A_value_of_another_type_is_refused_by_both(RequestFacts facts, int place)
    {
        var text = new EditedText(Written(new(facts.Ledger) { Institution = "示例大学" }));
        text.Replace((int)((uint)place % text.Count), "[1.5]");
        return (Schema.Validate(text.Edited(out _)).Count > 0).Label("schema").And((!LedgerFile.Read(text.ToBytes()).Succeeded).Label("reader"));
    }

    private static byte[] Written(RequestFacts facts)
    {
        using var stream = new MemoryStream();
        LedgerFile.Write(facts, stream);
        return stream.ToArray();
    }
}
