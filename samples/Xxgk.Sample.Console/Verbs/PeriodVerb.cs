using System.CommandLine;
using NodaTime;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>period</c>: the academic year of a day, the reporting period that it is, and when its report is due (报告期).</summary>
internal static class PeriodVerb
{
    public static Command Create(Host host)
    {
        var day = new Argument<string>("DATE") { Description = host.In("日期，如2021-03-05", "A day, as 2021-03-05") };
        var command = new Command("period", host.In("某日所属学年、报告期及年度报告报送期限", "The academic year of a day, its reporting period, and when the report on it is due")) { day };
        command.SetAction(parsed => Show(host, parsed, parsed.GetValue(day)!));
        return command;
    }

    private static int Show(Host host, ParseResult parsed, string text)
    {
        if (!DayText.TryParse(text, out var day))
        {
            return host.Refuse(parsed, DayText.NotADay(host, text));
        }

        if (day < AcademicYear.Starting(AcademicYear.FirstStartYear).Start || day > AcademicYear.Starting(AcademicYear.LastStartYear).End)
        {
            return host.Refuse(parsed, host.In($"{text}不在可识别的学年之内", $"{text} lies in no academic year that is known"));
        }

        PageWriter.Write(PageOf(host, AcademicYear.Of(day)), OutputFormat.Table, host.Streams);
        return ExitStatus.Done;
    }

    private static Page PageOf(Host host, AcademicYear year)
    {
        var report = Checklist2014.BasicInformation.AnnualReport.Parts[0];
        var due = new LocalDate(year.EndYear, report.Limit.Month, report.Limit.Day);
        return new Page().Add(new Table(
            [host.In("事项", "what"), host.In("日期", "when"), host.In("说明", "remark")],
            [
                [host.In("学年", "academic year"), year.ToString(), host.In(year.Title)],
                [host.In("报告期首日", "period begins"), DayText.Format(year.Start), host.In("含当日", "that day included")],
                [host.In("报告期末日", "period ends"), DayText.Format(year.End), host.In("含当日", "that day included")],
                [
                    host.In("年度报告期限", "report due"),
                    DayText.Format(due),
                    host.In("含当日；固定日期，遇节假日不顺延；", "that day included; a fixed date, which no holiday moves; ") + host.In(report.LimitBasis.CitationWithConfirmation),
                ],
            ]));
    }
}
