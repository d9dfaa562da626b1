using Xxgk.Auditing;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Output;

/// <summary>An audit for programs: places, codes, texts in both languages.</summary>
internal static class AuditJson
{
    public static void Write(IReadOnlyList<AuditedFile> audits, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteArray("files", audits, static (json, audit) =>
        {
            json.WriteString("file", audit.Path);
            json.WriteArray("findings", audit.Result.Findings, static (json, finding) =>
            {
                json.WriteString("rule", finding.Code);
                json.WriteString("severity", AuditPages.CodeOf(finding.Severity));
                json.WriteNumber("line", finding.Place.Line);
                json.WriteNumber("column", finding.Place.Column);
                json.WriteNumber("offset", finding.Place.Offset);
                json.WriteNumber("length", finding.Place.Length);
                json.WriteString("expression", finding.Expression);
                json.WriteString("fingerprint", finding.Fingerprint);
                json.WriteWording("message", finding.Message);
            });
            json.WriteArray("suppressed", audit.Result.Suppressed, static (json, finding) =>
            {
                json.WriteString("rule", finding.Code);
                json.WriteNumber("line", finding.Place.Line);
                json.WriteString("fingerprint", finding.Fingerprint);
            });
            json.WriteArray("rules", audit.Result.Outcomes.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal), static (json, pair) =>
            {
                json.WriteString("rule", pair.Key.Id);
                json.WriteCode("outcome", pair.Value);
            });
        });
        json.WriteEndObject();
    });
}
