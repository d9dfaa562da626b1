using NodaTime;

namespace Xxgk.Auditing;

/// <summary>Figures are of the period.</summary>
internal sealed class FiguresInPeriodRule() : AuditRule(
    "XXGK4203",
    Severity.Warning,
    Wording.Of("数据在报告期内", "Figures are of the period"),
    Wording.Of(
        "“截止、截至”某日或者起止年月晚于报告期末，且同句有数量的，请核实。句中有将、计划、拟、力争的除外。",
        "截止 or 截至 a day, or a span of months, after the period's end, with a quantity in the sentence; not where 将, 计划, 拟 or 力争 stands near."))
{
    private static readonly string[] Beginnings = ["截止", "截至"];
    private static readonly string[] Until = ["到", "至"];
    private static readonly string[] Ends = ["底", "末"];
    private static readonly string[] Plans = ["将", "计划", "拟", "力争"];

    internal override string ExampleText => "甲学院2020-2021学年信息公开工作报告\n截止到2021年9月30日，学校公开信息900条。";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.End is not { } end)
        {
            return;
        }

        var masked = report.Text.MaskedScan;
        for (var at = masked.IndexOf('截', 0, masked.Length); at >= 0; at = masked.IndexOf('截', at + 1, masked.Length))
        {
            if (masked.WordAt(at, Beginnings) is not null)
            {
                Judge(report, at, Day(masked, at + 2, end), end);
            }
        }

        foreach (var span in report.Reading.Of<PeriodClaim>().Where(claim => !claim.IsOfReport && claim.Start < claim.End))
        {
            Judge(report, span.Stretch.Start, (span.End, span.Stretch.End), end);
        }
    }

    private static (LocalDate Day, int End)? Day(ScannedText text, int at, LocalDate end)
    {
        at += text.WordAt(at, Until)?.Length ?? 0;
        if (at >= text.Length || !Characters.IsDigit(text[at]))
        {
            return null;
        }

        if (DateReading.At(text, at) is { } date)
        {
            return (date.Date.Latest!.Value, date.End + (text.WordAt(date.End, Ends)?.Length ?? 0));
        }

        if (DateReading.MonthAndDayAt(text, at) is not { } rest)
        {
            return null;
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(end.Year, rest.Month);
        return (new(end.Year, rest.Month, rest.Day == 0 ? days : Math.Min(rest.Day, days)), rest.End + (text.WordAt(rest.End, Ends)?.Length ?? 0));
    }

    private static void Judge(RuleCase report, int at, (LocalDate Day, int End)? named, LocalDate end)
    {
        if (named is not { } until)
        {
            return;
        }

        var sentence = report.Text.SentenceAt(at);
        var hasQuantity = report.Reading.Holds<QuantityClaim>(sentence);
        if (until.Day <= end || !hasQuantity || report.Text.MaskedAt(sentence).HasAny(Plans))
        {
            report.Holds();
            return;
        }

        report.Report(
            Severity.Warning,
            new Stretch(at, until.End),
            $"数据截至{DateWords.Chinese(until.Day)}，晚于报告期末{DateWords.Chinese(end)}，请核实。",
            $"The figures run to {DateWords.Iso(until.Day)}, beyond the period's end on {DateWords.Iso(end)}. Please check.");
    }
}
