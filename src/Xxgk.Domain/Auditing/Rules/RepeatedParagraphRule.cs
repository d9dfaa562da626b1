namespace Xxgk.Auditing;

/// <summary>A paragraph is not printed twice.</summary>
internal sealed class RepeatedParagraphRule() : AuditRule(
    "XXGK4503",
    Severity.Warning,
    Wording.Of("段落不重复", "No paragraph twice"),
    Wording.Of("40字以上的段落与前两段之一完全相同的，请核实。标题印两遍的除外。", "A paragraph of 40 characters or more equals one of the two before it. A title printed twice is lawful."))
{
    private const int Shortest = 40;

    internal override string ExampleText
    {
        get
        {
            const string Paragraph = "学校通过门户网站信息公开专栏、宣传栏和新媒体主动公开信息，并对各部门信息公开工作进行检查，及时听取师生员工和社会公众的意见。";
            return Paragraph + "\n" + Paragraph;
        }
    }

    internal override void Assess(RuleCase report)
    {
        var paragraphs = report.Text.Paragraphs;
        for (var i = 1; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Length < Shortest || report.Reading.Title.Holds(paragraphs[i].Start))
            {
                continue;
            }

            if (IsSame(report.Text, paragraphs[i], paragraphs[i - 1]) || (i > 1 && IsSame(report.Text, paragraphs[i], paragraphs[i - 2])))
            {
                report.Report(Severity.Warning, paragraphs[i], "该段与前文相同，请核实。", "This paragraph is printed twice. Please check.");
            }
            else
            {
                report.Holds();
            }
        }
    }

    private static bool IsSame(ReportText text, Stretch left, Stretch right) =>
        left.Length == right.Length && string.CompareOrdinal(text.Plain, left.Start, text.Plain, right.Start, left.Length) == 0;
}
