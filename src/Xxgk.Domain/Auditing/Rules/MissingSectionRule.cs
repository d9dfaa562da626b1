namespace Xxgk.Auditing;

/// <summary>A whole report has the sections that the ministry asks for.</summary>
internal sealed class MissingSectionRule() : AuditRule(
    "XXGK4305",
    Severity.Warning,
    Wording.Of("应有部分齐全", "The sections asked for are there"),
    Wording.Of(
        "完整文本的标题中没有概述、主动公开、依申请公开、评议、举报、问题和改进之一的：正文也未提及的需核实，正文提及的只提示。节选不判定。",
        "In a whole text: a warning where a section (overview, proactive disclosure, requests, review, complaints, problems) has no heading and the body does not speak of it, a note where it does."))
{
    private static readonly (string Name, string English, string[] Words)[] Asked =
    [
        ("概述", "overview", ["概述", "总体情况", "概况", "基本情况", "综述"]),
        ("主动公开情况", "proactive disclosure", ["主动公开", "信息公开情况", "公开信息", "公开情况", "事项公开"]),
        ("依申请公开和不予公开情况", "requests and withheld information", ["申请"]),
        ("对信息公开的评议情况", "review", ["评议", "评价", "满意"]),
        ("因信息公开受到举报等情况", "complaints", ["举报", "投诉", "复议", "诉讼"]),
        ("主要经验、问题和改进措施", "experience, problems and improvements", ["问题", "改进", "不足", "经验", "打算", "计划", "建议"]),
    ];

    internal override string ExampleText =>
        "甲学院2020-2021学年信息公开工作报告\n一、概述\n二、主动公开情况\n三、依申请公开情况\n四、存在的问题和改进措施\n有受到举报的渠道。\n甲学院\n2021年10月20日";

    internal override void Assess(RuleCase report)
    {
        var sections = report.Reading.Sections;
        if (!report.Reading.IsWhole || sections.Count < 3 || report.Reading.Title.Length == 0)
        {
            if (sections.Count > 0)
            {
                report.CannotDecide();
            }

            return;
        }

        var headings = string.Join("\n", report.Reading.Of<HeadingClaim>().Select(heading => heading.Title));
        var body = report.Text.Masked;
        foreach (var (name, english, words) in Asked)
        {
            if (headings.HasAny(words))
            {
                report.Holds();
                continue;
            }

            report.Report(
                body.HasAny(words) ? Severity.Note : Severity.Warning,
                sections[0],
                $"标题中没有“{name}”部分，请核实。",
                $"No heading for the section on {english} was found. Please check.");
        }
    }
}
