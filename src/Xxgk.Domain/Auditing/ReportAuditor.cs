using Ardalis.GuardClauses;

namespace Xxgk.Auditing;

/// <summary>Holds a report's text against rules (年度报告审核). It reports what people should check, and concludes nothing.</summary>
/// <param name="rules">The rules; null for all of the library's.</param>
public sealed class ReportAuditor(IEnumerable<AuditRule>? rules = null)
{
    /// <summary>The rules, in order of their identifiers as given (规则).</summary>
    public IReadOnlyList<AuditRule> Rules { get; } = Guard.Against.NullWithin(rules ?? AuditRules.All);

    /// <summary>Audits a text (审核).</summary>
    /// <param name="text">The text; not null.</param>
    /// <param name="input">What is known beside it; null for nothing.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public AuditResult Audit(ReportText text, AuditInput? input = null)
    {
        var known = input ?? AuditInput.Nothing;
        var reading = new ReportReading(Guard.Against.Null(text), known);
        var outcomes = new Dictionary<AuditRule, RuleOutcome>();
        var found = new List<AuditFinding>();
        foreach (var rule in Rules)
        {
            var report = new RuleCase(rule, reading);
            rule.Assess(report);
            outcomes[rule] = report.Outcome;
            found.AddRange(report.Findings);
        }

        var aside = new HashSet<string>(known.Suppressions.Select(suppression => suppression.Fingerprint), StringComparer.Ordinal);
        var needed = new HashSet<string>(found.Select(finding => finding.Fingerprint), StringComparer.Ordinal);
        var ordered = found.OrderBy(finding => finding.Place.Offset).ToList();
        return new(
            ordered.FindAll(finding => !aside.Contains(finding.Fingerprint)),
            ordered.FindAll(finding => aside.Contains(finding.Fingerprint)),
            [.. known.Suppressions.Where(suppression => !needed.Contains(suppression.Fingerprint))],
            outcomes,
            reading.Claims);
    }
}
