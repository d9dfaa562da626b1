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
        var first = string.Empty;
        foreach (var heading in report.Reading.Of<HeadingClaim>().Where(heading => heading.Level == 1 && heading.Stretch.Length < 40))
        {
            // A 一 may begin a list within a section; with the words of the last 一 it is that section once more.
            if (heading.Number == 1 && !(last > 0 && string.Equals(heading.Title, first, StringComparison.Ordinal)))
            {
                (last, first) = (1, heading.Title);
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
