namespace Xxgk.Auditing;

/// <summary>First-level headings are numbered without gap or repeat.</summary>
internal sealed class HeadingSequenceRule() : AuditRule(
    "XXGK4303",
    Severity.Warning,
    Wording.Of("标题序号连续", "Headings are numbered in sequence"),
    Wording.Of(
        "一级标题自“一”起，序号有缺漏或者重复的，请核实。只看不足40字的标题行。",
        "After a 一, a gap or a repeat in the numbers of first-level headings; only lines under 40 characters."))
{
    internal override string ExampleText => "一、概述\n二、主动公开情况\n四、评议情况";

    internal override void Assess(RuleCase report)
    {
        var last = 0;
        foreach (var heading in report.Reading.Of<HeadingClaim>().Where(heading => heading.Level == 1 && heading.Stretch.Length < 40))
        {
            if (heading.Number == 1)
            {
                last = 1;
                continue;
            }

            if (last == 0 || EnumerationSlipRule.IsSlip(report.Reading, heading.Stretch, heading.Number, last + 1))
            {
                continue;
            }

            if (heading.Number == last + 1)
            {
                report.Holds();
            }
            else
            {
                report.Report(
                    Severity.Warning,
                    heading,
                    $"上一个标题的序号是“{ChineseNumeral.Format(last)}”，此处序号不连续或者重复，请核实。",
                    FormattableString.Invariant($"The heading before has the number {last}; this one leaves a gap or repeats. Please check."));
            }

            last = heading.Number;
        }
    }
}
