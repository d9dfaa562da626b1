using System.Globalization;
using System.Text.Json.Nodes;
using Xxgk.Serialization;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>The members that a table of a file names, and those that a document has.</summary>
internal static class ShapeMembers
{
    /// <summary>Every member in a document, with the object that it belongs to and the path of that object.</summary>
    public static IEnumerable<(ObjectShape Shape, string Name, string[] Path)> In(ObjectShape shape, JsonNode document) => In(shape, document, []);

    private static IEnumerable<(ObjectShape Shape, string Name, string[] Path)> In(JsonShape shape, JsonNode? value, string[] path) => shape switch
    {
        ObjectShape one => one.Members.Where(member => value!.AsObject().ContainsKey(member.Name))
            .SelectMany(member => In(member.Value, value![member.Name], [.. path, member.Name]).Prepend((one, member.Name, path))),
        ListShape list => value!.AsArray().SelectMany((element, at) => In(list.Element, element, [.. path, at.ToString(CultureInfo.InvariantCulture)])),
        _ => [],
    };

    /// <summary>The members of a shape and of all below it, each with the name of its object.</summary>
    public static IEnumerable<string> Of(JsonShape shape) => shape switch
    {
        ObjectShape one => one.Members.SelectMany(member => Of(member.Value).Prepend($"{one.Name}.{member.Name}")).Distinct(StringComparer.Ordinal),
        ListShape list => Of(list.Element),
        _ => [],
    };

    /// <summary>What stands at a path.</summary>
    public static JsonNode? At(JsonNode document, string[] path) =>
        path.Aggregate((JsonNode?)document, (node, step) => node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step]);
}
