namespace Xxgk.Auditing;

/// <summary>What an audit came to (审核结果).</summary>
public sealed class AuditResult
{
    internal AuditResult(
        IReadOnlyList<AuditFinding> findings,
        IReadOnlyList<AuditFinding> suppressed,
        IReadOnlyList<Suppression> unneeded,
        IReadOnlyDictionary<AuditRule, RuleOutcome> outcomes,
        IReadOnlyList<Claim> claims)
    {
        Findings = findings;
        Suppressed = suppressed;
        UnneededSuppressions = unneeded;
        Outcomes = outcomes;
        Claims = claims;
    }

    /// <summary>What was found, in order of place (发现).</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>What was found and had been set aside, in order of place (已排除的发现).</summary>
    public IReadOnlyList<AuditFinding> Suppressed { get; }

    /// <summary>Suppressions that no finding needs any more (不再需要的排除说明).</summary>
    public IReadOnlyList<Suppression> UnneededSuppressions { get; }

    /// <summary>What each rule came to (各规则结果). A finding that is set aside still counts.</summary>
    public IReadOnlyDictionary<AuditRule, RuleOutcome> Outcomes { get; }

    /// <summary>What the text states, in order of place (陈述).</summary>
    public IReadOnlyList<Claim> Claims { get; }
}
