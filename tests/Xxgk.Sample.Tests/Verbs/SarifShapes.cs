using System.Text.Json;

namespace Xxgk.Samples.Tests.Verbs;

/// <summary>The part of the SARIF 2.1.0 schema that the log uses: of each object the members that it may have and those that it must.</summary>
internal static class SarifShapes
{
    private static readonly Dictionary<string, Shape> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = new(["version", "runs"], new() { ["$schema"] = "uri", ["version"] = "=2.1.0", ["runs"] = "run[]" }),
        ["run"] = new(["tool"], new() { ["tool"] = "tool", ["language"] = "language", ["columnKind"] = "=utf16CodeUnits|unicodeCodePoints", ["results"] = "result[]" }),
        ["tool"] = new(["driver"], new() { ["driver"] = "component" }),
        ["component"] = new(["name"], new() { ["name"] = "text", ["rules"] = "rule[]" }),
        ["rule"] = new(["id"], new() { ["id"] = "text", ["shortDescription"] = "message", ["fullDescription"] = "message", ["defaultConfiguration"] = "configuration" }),
        ["configuration"] = new([], new() { ["level"] = "=none|note|warning|error" }),
        ["message"] = new(["text"], new() { ["text"] = "text" }),
        ["result"] = new(["message"], new()
        {
            ["ruleId"] = "text", ["ruleIndex"] = "0", ["level"] = "=none|note|warning|error", ["message"] = "message",
            ["locations"] = "location[]", ["partialFingerprints"] = "fingerprints", ["suppressions"] = "suppression[]",
        }),
        ["location"] = new(["physicalLocation"], new() { ["physicalLocation"] = "physical" }),
        ["physical"] = new(["artifactLocation"], new() { ["artifactLocation"] = "artifact", ["region"] = "region" }),
        ["artifact"] = new(["uri"], new() { ["uri"] = "uri" }),
        ["region"] = new(["startLine"], new() { ["startLine"] = "1", ["startColumn"] = "1", ["endColumn"] = "1", ["charOffset"] = "0", ["charLength"] = "0" }),
        ["fingerprints"] = new([], new() { ["xxgk/v1"] = "text" }),
        ["suppression"] = new(["kind"], new() { ["kind"] = "=inSource|external", ["justification"] = "text" }),
    };

    public static void AssertLog(JsonElement root) => AssertIs("log", root, "$");

    private static void AssertIs(string kind, JsonElement value, string at)
    {
        if (kind.EndsWith("[]", StringComparison.Ordinal))
        {
            Assert.All(value.EnumerateArray().Select((one, index) => (one, index)), item => AssertIs(kind[..^2], item.one, FormattableString.Invariant($"{at}[{item.index}]")));
        }
        else if (Objects.TryGetValue(kind, out var shape))
        {
            var names = value.EnumerateObject().Select(member => member.Name).ToList();
            Assert.True(names.Distinct(StringComparer.Ordinal).Count() == names.Count && shape.Required.All(names.Contains), at);
            Assert.All(value.EnumerateObject(), member =>
            {
                Assert.True(shape.Members.TryGetValue(member.Name, out var type), at + "." + member.Name);
                AssertIs(type, member.Value, at + "." + member.Name);
            });
        }
        else
        {
            Assert.True(IsScalar(kind, value), $"{at}: {value} is no {kind}");
        }
    }

    private static bool IsScalar(string kind, JsonElement value) => kind switch
    {
        "text" => value.GetString() is { Length: > 0 },
        "uri" => Uri.TryCreate(value.GetString(), UriKind.RelativeOrAbsolute, out _) && value.GetString()!.All(c => c is > ' ' and < (char)127),
        "language" => value.GetString() is "en" or "zh-CN",
        "0" => value.GetInt32() >= 0,
        "1" => value.GetInt32() >= 1,
        _ => kind[1..].Split('|').Contains(value.GetString(), StringComparer.Ordinal),
    };

    private sealed record Shape(string[] Required, Dictionary<string, string> Members);
}
