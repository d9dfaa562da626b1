namespace Xxgk.Auditing;

/// <summary>A rule that a report's text is held against (审核规则).</summary>
/// <remarks>The rules are the library's own; a host chooses among them. Where a rule cannot tell, it says so and finds nothing.</remarks>
public abstract class AuditRule
{
    private protected AuditRule(string id, Severity severity, Wording title, Wording documentation)
    {
        Id = id;
        Severity = severity;
        Title = title;
        Documentation = documentation;
    }

    /// <summary>The stable identifier, XXGK4 and three digits, the code of its findings (编号).</summary>
    public string Id { get; }

    /// <summary>How much its findings matter at most (最高严重程度); a finding may matter less.</summary>
    public Severity Severity { get; }

    /// <summary>What it is about (名称).</summary>
    public Wording Title { get; }

    /// <summary>What it looks at, and when it keeps silent (说明).</summary>
    public Wording Documentation { get; }

    /// <summary>The provision that asks for the report (条款).</summary>
    public Provision Basis { get; } = Instruments.ChecklistNotice2014.Part(3);

    /// <summary>The rule at work on an invented text (示例): its message is made by the code that makes every message.</summary>
    public RuleExample Example
    {
        get
        {
            var result = new ReportAuditor([this]).Audit(ReportText.Of(ExampleText), ExampleInput);
            return new(ExampleText, result.Findings[0]);
        }
    }

    /// <summary>An invented text in which the rule finds something.</summary>
    internal abstract string ExampleText { get; }

    /// <summary>What the example needs beside its text.</summary>
    internal virtual AuditInput? ExampleInput => null;

    /// <summary>Looks at a report.</summary>
    internal abstract void Assess(RuleCase report);

    /// <summary>The identifier and the title in Chinese (文本).</summary>
    public override string ToString() => Id + " " + Title.Chinese;
}
