namespace Xxgk.Auditing;

/// <summary>A title mark that is opened is closed.</summary>
internal sealed class UnclosedTitleRule() : AuditRule(
    "XXGK4104",
    Severity.Warning,
    Wording.Of("书名号成对", "Title marks are closed"),
    Wording.Of("到段末仍未闭合的《，请核实；其后有省略号、或者节选在此截断的，只提示。", "A 《 that nothing closes in its paragraph; a note where … follows, or where an excerpt breaks off."))
{
    internal override string ExampleText => "根据《高等学校信息公开办法要求，学校编制本报告。";

    internal override void Assess(RuleCase report)
    {
        foreach (var open in report.Text.UnclosedTitles)
        {
            var end = report.Text.Plain.IndexOf('\n', open);
            var rest = report.Text.Plain.Substring(open, end - open);
            var isCut = rest.Has("…") || (end == report.Text.Plain.Length - 1 && !rest.Has("。"));
            report.Report(
                isCut ? Severity.Note : Severity.Warning,
                new Stretch(open, Math.Min(end, open + 12)),
                "书名号到段末没有闭合，请核实。",
                "The title mark is not closed by the end of the paragraph. Please check.");
        }

        if (report.Text.Titles.Count > 0)
        {
            report.Holds();
        }
    }
}
