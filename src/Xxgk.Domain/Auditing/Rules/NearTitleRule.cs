namespace Xxgk.Auditing;

/// <summary>A title that is nearly a known one is that one.</summary>
internal sealed class NearTitleRule() : AuditRule(
    "XXGK4102",
    Severity.Warning,
    Wording.Of("引用题名准确", "Titles are cited exactly"),
    Wording.Of(
        "与已知题名相近而不相同的题名（按字数容许一至五处差异），请核实；“的通知”写在书名号之外的，提示。地方、学校文件和其他类别学校的文件不比较；“高校”代“高等学校”视为相同。",
        "A title near a known one but unequal (one to five changes, by length) is to be checked; 的通知 behind the marks is a note. Documents of provinces and schools are not compared; 高校 for 高等学校 is equal."))
{
    internal override string ExampleText => "根据《高等职校信息公开办法》（教育部令第29号）编制本报告。";

    internal override void Assess(RuleCase report)
    {
        foreach (var citation in report.Reading.Of<CitationClaim>())
        {
            var reading = citation.Reading;
            if (reading.NearTitle is { } known)
            {
                report.Report(
                    Severity.Warning,
                    citation,
                    $"题名与《{known}》相近而不相同，请核实。",
                    $"The title is near 《{known}》 but unequal. Please check.");
            }
            else if (reading.NeedsNotice)
            {
                report.Report(
                    Severity.Note,
                    citation,
                    "“的通知”是题名的一部分，宜写在书名号之内。",
                    "的通知 is part of the title and belongs between the marks.");
            }
            else if (reading.IsEqual)
            {
                report.Holds();
            }
        }
    }
}
