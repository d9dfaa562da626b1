namespace Xxgk.Auditing;

/// <summary>A known title stands between title marks.</summary>
internal sealed class BareTitleRule() : AuditRule(
    "XXGK4605",
    Severity.Note,
    Wording.Of("题名加书名号", "Titles stand between marks"),
    Wording.Of("《高等学校信息公开办法》和《高等学校信息公开事项清单》的题名没有书名号的，提示。", "The titles of the Measures and of the list without title marks."))
{
    internal override string ExampleText => "学校按照高等学校信息公开办法开展工作。";

    internal override void Assess(RuleCase report)
    {
        foreach (var title in new[] { Instruments.Measures.Title, Instruments.ChecklistNotice2014.ListTitle!.Value.Chinese })
        {
            var at = report.Text.Masked.IndexOf(title, StringComparison.Ordinal);
            if (at >= 0 && !report.Text.Masked.HasBefore(at, "《"))
            {
                report.Report(Severity.Note, new Stretch(at, at + title.Length), "题名没有书名号。", "The title stands without title marks.");
            }
        }
    }
}
