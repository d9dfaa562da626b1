using System.CommandLine;
using Xxgk.Reporting;
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
            return host.Refuse(parsed, host.In($"{DayText.Format(day)}不在可识别的学年之内", $"{DayText.Format(day)} lies in no academic year that is known"));
        }

        PageWriter.Write(PageOf(host, AcademicYear.Of(day)), OutputFormat.Table, host.Streams);
        return ExitStatus.Done;
    }

    private static Page PageOf(Host host, AcademicYear year)
    {
        var duty = ReportingDuty.For(ReportingPeriod.Of(year));
        var basis = duty.Basis is { } provision
            ? host.In("含当日；固定日期，遇节假日不顺延；", "that day included; a fixed date, which no holiday moves; ") + host.In(provision.CitationWithConfirmation)
            : host.In("当时尚无年度报告规定", "no rule asked for the report then");
        return new Page().Add(new Table(
            [host.In("事项", "What"), host.In("日期", "When"), host.In("说明", "Remark")],
            [
                [host.In("学年", "Academic year"), year.ToString(), host.In(year.Title)],
                [host.In("报告期首日", "Period begins"), DayText.Format(year.Start), host.In("含当日", "that day included")],
                [host.In("报告期末日", "Period ends"), DayText.Format(year.End), host.In("含当日", "that day included")],
                [host.In("年度报告期限", "Report due"), DayText.Format(duty.DueOn), basis],
            ]));
    }
}
