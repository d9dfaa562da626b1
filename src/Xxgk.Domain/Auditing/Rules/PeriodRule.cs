using NodaTime;

namespace Xxgk.Auditing;

/// <summary>The period is the school year that the report names.</summary>
internal sealed class PeriodRule() : AuditRule(
    "XXGK4202",
    Severity.Warning,
    Wording.Of("报告期与学年相符", "The period is the school year"),
    Wording.Of(
        "统计期限既不是9月1日至次年8月31日、也不是自然年，或者与标题学年不同的，请核实。单一年份的标题与止于该年的期限相符；通篇按自然年的只提示。",
        "A period that is neither 1 September to 31 August nor a calendar year, or is not the school year of the title. A label of one year fits a period that ends in it; a calendar year throughout is a note."))
{
    internal override string ExampleText => "甲学院2020-2021学年信息公开工作报告\n本报告的统计期限为2020年9月1日至2021年10月31日。";

    internal override void Assess(RuleCase report)
    {
        foreach (var claim in report.Reading.Of<PeriodClaim>().Where(claim => claim.IsOfReport))
        {
            var isYear = claim.Start is { Month: 9, Day: 1 } && claim.End is { Month: 8, Day: 31 } && claim.End.Year == claim.Start.Year + 1;
            var isCalendarYear = claim.Start is { Month: 1, Day: 1 } && claim.End == new LocalDate(claim.Start.Year, 12, 31);
            var titled = report.Reading.Year;
            if (!isYear && !isCalendarYear)
            {
                Report(report, claim, "既不是一个学年（9月1日至次年8月31日），也不是一个自然年", "is neither a school year (1 September to 31 August) nor a calendar year");
            }
            else if (titled is { } year && (isYear ? year.Start != claim.Start : report.Reading.Of<AcademicYearClaim>().Any()))
            {
                Report(report, claim, $"与报告的学年（{year.Title.Chinese}）不同", $"is not the report's school year ({year.Title.English})");
            }
            else if (isCalendarYear)
            {
                report.Report(Severity.Note, claim, "报告按自然年统计；教育部的通知按学年要求。", "The report counts by calendar year; the ministry's notices ask by school year.");
            }
            else
            {
                report.Holds();
            }
        }
    }

    private static void Report(RuleCase report, PeriodClaim claim, string chinese, string english) => report.Report(
        Severity.Warning,
        claim,
        $"统计期限{DateWords.Chinese(claim.Start)}至{DateWords.Chinese(claim.End)}{chinese}，请核实。",
        $"The period {DateWords.Iso(claim.Start)} to {DateWords.Iso(claim.End)} {english}. Please check.");
}
