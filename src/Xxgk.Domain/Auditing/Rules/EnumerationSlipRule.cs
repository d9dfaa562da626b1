namespace Xxgk.Auditing;

/// <summary>「六、」 after 「五是」 is a slip for 「六是」.</summary>
internal sealed class EnumerationSlipRule() : AuditRule(
    "XXGK4304",
    Severity.Warning,
    Wording.Of("列举用语一致", "An enumeration keeps its words"),
    Wording.Of("“一是……五是”之后另起一段写“六、”，而不是下一个一级标题的，请核实是否应为“六是”。", "A paragraph with 「六、」 after one with 「五是」, where no sixth section is due: perhaps 六是."))
{
    internal override string ExampleText => "一、概述\n一是加强领导。\n二是完善制度。\n三、畅通渠道。";

    internal override void Assess(RuleCase report)
    {
        var paragraphs = report.Text.Paragraphs;
        var due = 1;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (number, end) = HeadingReader.NumberAt(report.Text.Plain, paragraphs[i]);
            if (number == 0)
            {
                continue;
            }

            if (IsSlip(report.Reading, paragraphs[i], number, due, i))
            {
                report.Report(
                    Severity.Warning,
                    new Stretch(paragraphs[i].Start, end),
                    $"前文为“{ChineseNumeral.Format(number - 1)}是”，此处是否应为“{ChineseNumeral.Format(number)}是”，请核实。",
                    $"The paragraph before begins {ChineseNumeral.Format(number - 1)}是; perhaps this should be {ChineseNumeral.Format(number)}是. Please check.");
            }
            else
            {
                due = number + 1;
                report.Holds();
            }
        }
    }

    /// <summary>Whether a numbered paragraph goes on with an enumeration of 一是, 二是 and is not the section that is due.</summary>
    public static bool IsSlip(ReportReading reading, Stretch paragraph, int number, int due, int index = -1)
    {
        if (number < 2 || (number == due && paragraph.Length < 40))
        {
            return false;
        }

        var paragraphs = reading.Text.Paragraphs;
        var at = index < 0 ? IndexOf(paragraphs, paragraph) : index;

        // A paragraph that goes on to 二是 itself has no need of the next.
        return at > 0
            && reading.Text.Plain.HasAt(paragraphs[at - 1].Start, ChineseNumeral.Format(number - 1) + "是")
            && !reading.Text.Folded(paragraphs[at - 1]).Has(ChineseNumeral.Format(number) + "是");
    }

    private static int IndexOf(IReadOnlyList<Stretch> paragraphs, Stretch paragraph)
    {
        var (low, high) = (0, paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = paragraphs[middle].Start < paragraph.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
