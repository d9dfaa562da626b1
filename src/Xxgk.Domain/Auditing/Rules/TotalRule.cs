namespace Xxgk.Auditing;

/// <summary>A total is the sum of its parts.</summary>
internal sealed class TotalRule() : AuditRule(
    "XXGK4401",
    Severity.Error,
    Wording.Of("总数与分项相符", "Totals agree with their parts"),
    Wording.Of(
        "条、件、篇、项、期、种、册、份、则、元的总数，与其后（其中、分别为、冒号或括号）或其前（共计）的同单位分项比较；分项有几种读法的，只有各种读法都不符才发现。分项超过总数的应整改；不足总数的，差额在百分之二十以内（两个分项为百分之十）需核实，否则提示。“其中包括”、若干、等、嵌套的“其中”无法判定。",
        "A total of items against the parts of the same unit that follow (其中, 分别为, a colon, a bracket) or precede it (共计); found only where no reading of the parts fits. Parts above the total are an error; below, a warning if short by at most a fifth (a tenth with two parts), else a note. 其中包括, 若干, 等 and nested parts cannot be decided."))
{
    internal override string ExampleText => "全年公开信息900条，其中要闻500条、通知300条、公告200条。";

    internal override void Assess(RuleCase report)
    {
        foreach (var claim in report.Reading.Of<TotalClaim>())
        {
            var reading = claim.Reading;
            switch (reading.Outcome)
            {
                case ReconciliationOutcome.Consistent:
                    report.Holds();
                    break;
                case ReconciliationOutcome.CannotBeDecided:
                    report.CannotDecide();
                    break;
                default:
                    var gap = Math.Abs(reading.Difference).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
                    report.Report(
                        reading.Severity,
                        claim,
                        $"总数{claim.Total.Quantity.Wording.Chinese}，{claim.Parts.Count}个分项合计{reading.Sum.Wording.Chinese}，相差{gap}，请核实。",
                        $"Total {claim.Total.Quantity.Wording.English}; its {claim.Parts.Count} parts add up to {reading.Sum.Wording.English}, a difference of {gap}. Please check.");
                    break;
            }
        }
    }
}
