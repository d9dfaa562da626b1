namespace Xxgk.Auditing;

/// <summary>A list names each thing once.</summary>
internal sealed class RepeatedNameRule() : AuditRule(
    "XXGK4501",
    Severity.Warning,
    Wording.Of("并列名称不重复", "A list names each thing once"),
    Wording.Of("以顿号并列的三个以上名称（3至16字，不含数字）中有两个完全相同的，请核实；位置为后一个。", "Two members of one list joined by 、 are the same (3 to 16 characters, no digits); the place is the second."))
{
    internal override string ExampleText => "通过甲日报、乙网站、丙日报、甲日报等媒体发布信息。";

    internal override void Assess(RuleCase report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in report.Reading.Of<NameListClaim>())
        {
            seen.Clear();
            foreach (var member in list.Members)
            {
                var name = report.Text.Folded(member);
                if (!seen.Add(name))
                {
                    report.Report(Severity.Warning, member, $"“{name}”在同一列举中已经出现，请核实。", $"{name} stands twice in one list. Please check.");
                }
            }

            report.Holds();
        }
    }
}
