namespace Xxgk.Auditing;

/// <summary>A report before one rule: what it states, and where the rule puts what it comes to.</summary>
internal sealed class RuleCase(AuditRule rule, ReportReading reading)
{
    private readonly List<AuditFinding> findings = [];
    private bool isDecided;
    private bool isUndecided;

    public ReportReading Reading { get; } = reading;

    public ReportText Text => Reading.Text;

    public IReadOnlyList<AuditFinding> Findings => findings;

    public RuleOutcome Outcome =>
        findings.Count > 0 ? RuleOutcome.Fails
        : isUndecided ? RuleOutcome.CannotBeDecided
        : isDecided ? RuleOutcome.Holds
        : RuleOutcome.NotAssessable;

    /// <summary>Something was compared and agrees.</summary>
    public void Holds() => isDecided = true;

    /// <summary>Something could not be decided.</summary>
    public void CannotDecide() => isUndecided = true;

    public void Report(Severity severity, Stretch at, string chinese, string english)
    {
        var place = Text.PlaceOf(at);
        findings.Add(new(rule, severity, place, Text.Printed(place), Text.Folded(at), Wording.Of(chinese, english)));
    }

    public void Report(Severity severity, Claim at, string chinese, string english) => Report(severity, at.Stretch, chinese, english);
}
