using System.Text.Json.Nodes;

namespace Xxgk.Serialization;

/// <summary>The JSON Schema of a school's file (学校文件的 JSON Schema), made from the table of members that the reader reads by.</summary>
/// <remarks>
/// Draft 2020-12. The schema knows the form; what needs the checklist, the calendar or another member (an item that
/// exists, a day that exists, an id used twice) only the reader knows.
/// </remarks>
public static class SchoolFileSchema
{
    /// <summary>The schema as indented JSON text (文本).</summary>
    public static string Text => new JsonSchemaWriter().Write(SchoolShapes.School, Wording.Of("学校信息公开文件", "A school's disclosure file"));
}

/// <summary>Writes shapes as a JSON Schema: every object once, under its name.</summary>
internal sealed class JsonSchemaWriter
{
    private readonly JsonObject definitions = [];

    public string Write(ObjectShape root, Wording title)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"{title.Chinese} ({title.English})",
        };
        foreach (var pair in Object(root).ToList())
        {
            schema[pair.Key] = pair.Value?.DeepClone();
        }

        schema["$defs"] = definitions;
        return Printed(schema);
    }

    private static string Printed(JsonNode schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            schema.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private JsonObject Object(ObjectShape shape)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var member in shape.Members)
        {
            var value = Value(member.Value);
            value["description"] = $"{member.Meaning.Chinese} ({member.Meaning.English})";
            properties[member.Name] = value;
            if (member.IsRequired)
            {
                required.Add((JsonNode)member.Name);
            }
        }

        var written = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            written["required"] = required;
        }

        return written;
    }

    private JsonObject Value(JsonShape shape)
    {
        switch (shape)
        {
            case TextShape text:
                var written = new JsonObject { ["type"] = "string", ["minLength"] = text.Minimum, ["maxLength"] = text.Maximum };
                if (text.Pattern is not null)
                {
                    written["pattern"] = text.Pattern;
                }

                return written;
            case ChoiceShape choice:
                return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. choice.Names.Select(name => (JsonNode)name)]) };
            case NumberShape number:
                return new JsonObject { ["type"] = "integer", ["minimum"] = number.Minimum, ["maximum"] = number.Maximum };
            case ListShape list:
                var array = new JsonObject { ["type"] = "array", ["items"] = Value(list.Element) };
                if (list.Maximum < int.MaxValue)
                {
                    array["maxItems"] = list.Maximum;
                }

                return array;
            case ObjectShape named:
                if (!definitions.ContainsKey(named.Name))
                {
                    definitions[named.Name] = null;
                    definitions[named.Name] = Object(named);
                }

                return new JsonObject { ["$ref"] = "#/$defs/" + named.Name };
            default:
                return new JsonObject { ["type"] = "boolean" };
        }
    }
}
