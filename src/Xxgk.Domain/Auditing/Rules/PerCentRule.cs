using System.Globalization;

namespace Xxgk.Auditing;

/// <summary>A per cent is its part of the total.</summary>
internal sealed class PerCentRule() : AuditRule(
    "XXGK4403",
    Severity.Warning,
    Wording.Of("百分比与分项相符", "Per cents agree with their parts"),
    Wording.Of("分项之后“占……%”的百分比，按分项除以总数、取所书位数计算；相差末位一个单位的提示，更多的需核实。", "A per cent behind a part (占…%) against part by total, at the printed digits; off by one unit of the last digit is a note, by more a warning."))
{
    private static readonly string[] Leads = ["占总数的", "占比为", "占比", "占"];

    internal override string ExampleText => "公开事项120项，其中：招生30项，占35%；财务40项，占33%；人事50项，占42%。";

    internal override void Assess(RuleCase report)
    {
        var text = report.Text.Masked;
        foreach (var total in report.Reading.Of<TotalClaim>().Where(total => total.Total.Quantity is { IsExact: true, Number: > 0 }))
        {
            foreach (var part in total.Parts.Where(part => part.Quantity.IsExact))
            {
                var start = part.Stretch.End + (text.HasAt(part.Stretch.End, ",") || text.HasAt(part.Stretch.End, "(") ? 1 : 0);
                var lead = text.WordAt(start, Leads);
                var end = start + (lead?.Length ?? 0);
                var numberStart = end;
                while (end < text.Length && end - numberStart < 10 && (Characters.IsDigit(text[end]) || text[end] == '.'))
                {
                    end++;
                }

                var digits = text.Substring(numberStart, end - numberStart);
                if (lead is not null && text.HasAt(end, "%") && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var printed))
                {
                    Compare(report, new(numberStart, end + 1), printed, digits, part.Quantity.Number / total.Total.Quantity.Number * 100);
                }
            }
        }
    }

    private static void Compare(RuleCase report, Stretch at, decimal printed, string digits, decimal exact)
    {
        var point = digits.IndexOf('.');
        var places = point < 0 ? 0 : digits.Length - point - 1;
        var unit = 1m;
        for (var i = 0; i < places; i++)
        {
            unit /= 10;
        }

        var right = Math.Round(exact, places, MidpointRounding.AwayFromZero);
        var off = Math.Abs(right - printed);
        if (off == 0)
        {
            report.Holds();
            return;
        }

        var shown = right.ToString(CultureInfo.InvariantCulture);
        report.Report(
            off <= unit ? Severity.Note : Severity.Warning,
            at,
            $"按分项和总数计算应为{shown}%，请核实。",
            $"Part by total gives {shown}%. Please check.");
    }
}
