using System.Text.Json;
using Xxgk.Auditing;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Output;

/// <summary>An audit as SARIF 2.1.0, which editors and CI show at the place: partial fingerprints tell a finding from run to run.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(Host host, IReadOnlyList<AuditRule> rules, IReadOnlyList<AuditedFile> audits) => JsonText.Write(host.Streams.Output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, host, rules);
        json.WriteString("language", host.Language == Language.English ? "en" : "zh-CN");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteArray("results", Results(audits), (json, one) => WriteResult(json, host, rules, one.Path, one.Finding, one.Reason));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    // What was set aside is told too, with its reason, so that nothing disappears.
    private static IEnumerable<(string Path, AuditFinding Finding, string? Reason)> Results(IReadOnlyList<AuditedFile> audits) => audits.SelectMany(audit =>
        audit.Result.Findings.Select(finding => (audit.Path, finding, (string?)null))
            .Concat(audit.Result.Suppressed.Select(finding => (audit.Path, finding, (string?)audit.ReasonOf(finding)))));

    private static void WriteTool(Utf8JsonWriter json, Host host, IReadOnlyList<AuditRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "xxgk");
        json.WriteArray("rules", rules, (json, rule) =>
        {
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", host.In(rule.Title));
            WriteText(json, "fullDescription", host.In(rule.Documentation));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", AuditPages.CodeOf(rule.Severity));
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Host host, IReadOnlyList<AuditRule> rules, string path, AuditFinding finding, string? reason)
    {
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rules.ToList().IndexOf(finding.Rule));
        json.WriteString("level", AuditPages.CodeOf(finding.Severity));
        WriteText(json, "message", host.In(finding.Message));
        json.WriteArray("locations", [finding], (json, one) =>
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(path));
            json.WriteEndObject();
            WriteRegion(json, one);
            json.WriteEndObject();
        });
        json.WriteStartObject("partialFingerprints");
        json.WriteString("xxgk/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (reason is not null)
        {
            json.WriteArray("suppressions", [reason], static (json, text) =>
            {
                json.WriteString("kind", "external");
                json.WriteString("justification", text);
            });
        }
    }

    private static void WriteRegion(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Place.Line);
        json.WriteNumber("startColumn", finding.Place.Column);
        if (!finding.Expression.Contains('\n', StringComparison.Ordinal))
        {
            json.WriteNumber("endColumn", finding.Place.Column + finding.Place.Length);
        }

        json.WriteNumber("charOffset", finding.Place.Offset);
        json.WriteNumber("charLength", finding.Place.Length);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
