using Xxgk.Auditing;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>How the tests of the audit ask and show.</summary>
internal static class Audits
{
    public static AuditResult Of(string text, AuditInput? input = null) => new ReportAuditor().Audit(ReportText.Of(text), input);

    /// <summary>The findings of warning or above, a line each: rule and expression.</summary>
    public static IReadOnlyList<string> Alarms(string text, AuditInput? input = null) =>
        [.. Of(text, input).Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => $"{finding.Code} {finding.Expression}")];

    /// <summary>Every finding as one line, for a failing test to show.</summary>
    public static string Shown(AuditResult result) => string.Join(
        '\n', result.Findings.Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Severity} {finding.Code} [{finding.Expression}] {finding.Message.Chinese}"));
}
