namespace Xxgk.Auditing;

/// <summary>Approximate words go with round figures.</summary>
internal sealed class ApproximateExactRule() : AuditRule(
    "XXGK4402",
    Severity.Warning,
    Wording.Of("概数词用于约数", "Approximate words go with round figures"),
    Wording.Of(
        "余、多用于末位不是0的三位以上数字或者三位小数，近用于这样的四位数字的，请核实。约不在此列。",
        "余 or 多 at a figure of three digits or more that does not end in 0, or of three decimals; 近 at one of four digits. 约 never."))
{
    internal override string ExampleText => "微信公众号关注量8217余人。";

    internal override void Assess(RuleCase report)
    {
        foreach (var claim in report.Reading.Of<QuantityClaim>().Where(claim => !claim.IsPlain && claim.Quantity.Kind is QuantityKind.OrSomewhatMore or QuantityKind.Nearly))
        {
            var printed = report.Text.MaskedAt(claim.Stretch);
            var digits = new string([.. printed.Where(Characters.IsDigit)]);
            var point = printed.IndexOf('.');
            var decimals = point < 0 ? 0 : printed.DigitsEnd(point + 1) - point - 1;
            var isExact = digits.Length > 0 && digits[digits.Length - 1] != '0'
                && (claim.Quantity.Kind == QuantityKind.Nearly ? digits.Length >= 4 : point < 0 ? digits.Length >= 3 : decimals >= 3);
            if (isExact)
            {
                report.Report(Severity.Warning, claim, "概数词与精确数字同用，请核实。", "An approximate word stands at an exact figure. Please check.");
            }
            else
            {
                report.Holds();
            }
        }
    }
}
