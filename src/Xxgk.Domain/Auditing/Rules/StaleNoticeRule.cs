namespace Xxgk.Auditing;

/// <summary>A report is made by the ministry's notice of its own year.</summary>
internal sealed class StaleNoticeRule() : AuditRule(
    "XXGK4106",
    Severity.Warning,
    Wording.Of("引用当年通知", "The notice is this year's"),
    Wording.Of(
        "首个标题之前引用的教育部年度报告工作通知，应是报告学年结束之年的通知；题名带年份的为需核实，不带年份的只提示。",
        "The ministry's yearly notice that is cited before the first heading is that of the year in which the school year ends; a warning where the printed title has the year, else a note."))
{
    internal override string ExampleText =>
        "甲学院2021-2022学年信息公开工作年度报告\n根据《教育部办公厅关于做好2021年高校信息公开年度报告工作的通知》编制本报告。";

    internal override void Assess(RuleCase report)
    {
        foreach (var citation in report.Reading.Of<CitationClaim>())
        {
            var (year, own) = (citation.Reading.NoticeYear, report.Reading.Year?.End.Year);
            if (year == 0 || citation.Stretch.Start >= report.Reading.FirstHeading)
            {
                continue;
            }

            if (own is null)
            {
                report.CannotDecide();
            }
            else if (year >= own)
            {
                report.Holds();
            }
            else
            {
                report.Report(
                    citation.Reading.PrintsYear ? Severity.Warning : Severity.Note,
                    citation,
                    FormattableString.Invariant($"这是{year}年的年度报告通知，报告的学年结束于{own}年，请核实。"),
                    FormattableString.Invariant($"This is the report notice of {year}; the report's school year ends in {own}. Please check."));
            }
        }
    }
}
