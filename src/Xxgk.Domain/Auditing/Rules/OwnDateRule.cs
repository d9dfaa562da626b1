namespace Xxgk.Auditing;

/// <summary>A report is dated after its period, and by the due date.</summary>
internal sealed class OwnDateRule() : AuditRule(
    "XXGK4204",
    Severity.Warning,
    Wording.Of("落款日期合理", "The report's own date is plausible"),
    Wording.Of(
        "落款日期早于报告期末的，请核实；晚于当年10月31日的只提示。网页上的发布日期不是落款日期。",
        "A report dated before its period has ended is to be checked; one dated after 31 October is a note. A web page's date is not the report's own."))
{
    internal override string ExampleText => "甲学院2020-2021学年信息公开工作报告\n一、概述\n甲学院\n2020年10月28日";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.OwnDate is not { } own || report.Reading.End is not { } end)
        {
            return;
        }

        if (own.Date < end)
        {
            report.Report(
                Severity.Warning,
                own,
                $"落款日期早于报告期末（{DateWords.Chinese(end)}），请核实。",
                $"The report is dated before its period ends ({DateWords.Iso(end)}). Please check.");
        }
        else if (ReportDueDay.After(end) is { } due && own.Date > due)
        {
            report.Report(
                Severity.Note,
                own,
                $"落款日期晚于公开期限（{DateWords.Chinese(due)}）。",
                $"The report is dated after the day by which it is to be public ({DateWords.Iso(due)}).");
        }
        else
        {
            report.Holds();
        }
    }
}
