using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Xxgk.Serialization;

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
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
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
            case AmountShape:
                return new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = AmountShape.Maximum };
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
