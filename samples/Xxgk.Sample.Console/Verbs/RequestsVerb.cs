using System.CommandLine;
using Xxgk.Requests;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>requests</c>: where each request stands, what is due, and the statistics (依申请公开办理情况).</summary>
internal static class RequestsVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("台账文件，或载有台账的学校文件（JSON，格式见schema requests）", "A ledger's file, or a school's that has one (JSON; see schema requests)") };
        var asOf = DayOption.Create(host, "--as-of", host.In("截止日；默认为文件所载", "The day at which to look: by default the file's"));
        var knownOn = DayOption.Create(host, "--known-on", host.In(
            "只用该日以前已登记的内容和已公布的放假安排", "With what was entered, and with the holidays that were published, by that day"));
        var format = FormatOption.Create(host, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);

        var command = new Command("requests", host.In("依申请公开的办理情况、期限和统计", "Requests for information: their states, deadlines and statistics")) { file, asOf, knownOn, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!LedgerFiles.TryRead(host, path, out var facts))
            {
                return ExitStatus.BadInput;
            }

            if (!LedgerFiles.TryDay(host, path, facts, parsed.GetValue(asOf), out var day))
            {
                return ExitStatus.BadInput;
            }

            Show(host, RequestSurvey.Of(facts, day, parsed.GetValue(knownOn)), parsed.GetValue(format));
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Show(Host host, RequestSurvey survey, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                RequestsJson.Write(survey, host.Streams.Output);
                break;
            case OutputFormat.Csv:
                RequestsCsv.Write(host, survey);
                break;
            default:
                var page = RequestPages.Of(host, survey);
                StatisticsPages.AddTo(page, host, survey);
                StatementPages.AddFindings(page, host, host.In("发现", "Findings"), survey.Findings);
                PageWriter.Write(page, format, host.Streams);
                break;
        }
    }
}
