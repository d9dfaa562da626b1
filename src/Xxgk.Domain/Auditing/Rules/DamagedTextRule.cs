namespace Xxgk.Auditing;

/// <summary>Dates and numbers have not lost characters.</summary>
internal sealed class DamagedTextRule() : AuditRule(
    "XXGK4601",
    Severity.Note,
    Wording.Of("文字没有受损", "No damaged dates or numbers"),
    Wording.Of("日期、文号、学年在复制时丢失了字符（如“202191日”“〔202180号”、空括号）的，每篇提示一次，其他规则不从这些文字得出发现。", "Dates, numbers and years that lost characters in copying: one note a text, and no other rule finds anything in them."))
{
    internal override string ExampleText => "统计期限为2020年9月1日至202191日。";

    internal override void Assess(RuleCase report)
    {
        if (report.Text.Damaged.Count == 0)
        {
            return;
        }

        report.Report(
            Severity.Note,
            report.Text.Damaged[0],
            FormattableString.Invariant($"有{report.Text.Damaged.Count}处日期、文号或括号缺字，可能是复制时丢失，未作核对。"),
            FormattableString.Invariant($"In {report.Text.Damaged.Count} place(s) a date, a number or a bracket lost characters, perhaps in copying; they were not checked."));
    }
}
