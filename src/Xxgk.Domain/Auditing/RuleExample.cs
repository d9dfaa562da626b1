namespace Xxgk.Auditing;

/// <summary>A rule at work (规则示例): an invented text, and what the rule finds in it.</summary>
/// <param name="Text">The text (示例文本).</param>
/// <param name="Finding">The finding, made as every finding is (示例发现).</param>
public sealed record RuleExample(string Text, AuditFinding Finding);
