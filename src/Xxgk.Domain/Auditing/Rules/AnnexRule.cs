namespace Xxgk.Auditing;

/// <summary>A whole report has the table of the list's items.</summary>
internal sealed class AnnexRule() : AuditRule(
    "XXGK4604",
    Severity.Note,
    Wording.Of("附清单事项公开情况表", "The table of the list's items is there"),
    Wording.Of("完整文本没有提及清单事项公开情况表（一览表、附表、附件）的，提示。", "A whole text that names no table of the list's items (情况表, 一览表, 附表, 附件)."))
{
    internal override string ExampleText => "甲学院2020-2021学年信息公开工作报告\n一、概述\n甲学院\n2021年10月28日";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.OwnDate is not { } own)
        {
            return;
        }

        if (report.Text.Plain.HasAny("情况表", "一览表", "附表", "附件", "清单表"))
        {
            report.Holds();
        }
        else
        {
            report.Report(Severity.Note, own, "未见清单事项公开情况表。", "No table of the list's items was found.");
        }
    }
}
