namespace Xxgk.Auditing;

/// <summary>The rules for the text of a report that ask the list of 2014 (依清单的审核规则), beside <see cref="AuditRules.All"/>.</summary>
/// <example><code>new ReportAuditor([.. AuditRules.All, .. ChecklistAuditRules.All])</code></example>
public static class ChecklistAuditRules
{
    /// <summary>Every rule, in order of identifiers (全部规则).</summary>
    public static IReadOnlyList<AuditRule> All { get; } = [new UnstatedItemRule()];
}
