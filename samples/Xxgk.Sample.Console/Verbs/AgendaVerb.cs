using System.CommandLine;
using System.Globalization;
using NodaTime;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>agenda</c>: what falls due next (待办事项).</summary>
internal static class AgendaVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件或台账文件（JSON，格式见schema）", "A school's file or a ledger's (JSON; see schema)") };
        var asOf = DayOption.Create(host, "--as-of", host.In(
            "截止日；默认为文件所载，未载则为年度报告期限", "The day at which to look: by default the file's, else the day on which the report is due"));
        var days = DaysOption(host);
        var format = FormatOption.Create(host, OutputFormat.Table, OutputFormat.Json, OutputFormat.Ics);

        var command = new Command("agenda", host.In("列出即将到期和逾期的事项", "What falls due, overdue matters first")) { file, asOf, days, format };
        command.SetAction(parsed =>
        {
            if (Read(host, parsed.GetValue(file)!, parsed.GetValue(asOf)) is not var (name, agenda))
            {
                return ExitStatus.BadInput;
            }

            Show(host, name, parsed.GetValue(days) is { } number ? agenda.Within(number) : agenda, parsed.GetValue(format));
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The agenda of a school's file with its ledger, or of a ledger alone.</summary>
    private static (string Name, OfficeAgenda Agenda)? Read(Host host, string path, LocalDate? asOf)
    {
        if (!SchoolFiles.TryReadBytes(host, path, out var bytes))
        {
            return null;
        }

        if (LedgerFiles.IsLedger(bytes))
        {
            return LedgerFiles.TryRead(host, path, out var requests) && LedgerFiles.TryDay(host, path, requests, asOf, out var day)
                ? (requests.Institution ?? string.Empty, OfficeAgenda.Of(requests, day, WorkingCalendar.National))
                : null;
        }

        return SchoolFiles.TryRead(host, path, out var facts) && LedgerFiles.TryJoin(host, path, facts, out facts)
            ? (facts.Institution.Name, OfficeAgenda.Of(EvaluateVerb.Evaluate(facts, asOf), WorkingCalendar.National))
            : null;
    }

    private static Option<int?> DaysOption(Host host) => new("--days")
    {
        Description = host.In("只列今后若干日（自然日）内可能到期的事项；逾期的总是列出", "Only what can fall due within so many calendar days; what is overdue always shows"),
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            result.AddError(host.In($"“{PlainText.Quoted(text)}”不是日数：应为0以上的整数", $"'{PlainText.Quoted(text)}' is no number of days: a whole number from 0 is expected"));
            return null;
        },
    };

    private static void Show(Host host, string school, OfficeAgenda agenda, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                AgendaJson.Write(agenda, host.Streams.Output);
                break;
            case OutputFormat.Ics:
                AgendaCalendar.Write(host, school, agenda);
                break;
            default:
                PageWriter.Write(PageOf(host, school, agenda), format, host.Streams);
                break;
        }
    }

    private static Page PageOf(Host host, string school, OfficeAgenda agenda)
    {
        var day = DayText.Format(agenda.AsOf);
        var page = new Page().Add(new Heading(1, host.In($"{school} 信息公开待办事项（截至{day}）", $"{school}: agenda as of {day}")));
        if (agenda.Entries.Count == 0)
        {
            return page.Add(new Paragraph(host.In("无。", "None.")));
        }

        return page.Add(new Table(
            [
                host.In("日期", "Day"), host.In("种类", "Kind"), host.In("剩余工作日", "Working days left"), host.In("事项", "Matter"),
                host.In("责任部门", "Department"), host.In("记录", "Record"), host.In("事由", "Reason"), host.In("条款", "Provision"),
            ],
            [.. agenda.Entries.Select(entry => (string[])
            [
                DayOf(host, entry),
                entry.IsOverdue ? host.In("逾期", "overdue") : host.In(entry.Kind.ToWording()),
                entry.WorkingDaysLeft is { } left ? PlainText.Number(left) : "–",
                host.In(entry.Title),
                entry.Department ?? "–",
                entry.RecordId ?? entry.RequestId ?? "–",
                host.In(entry.Reason),
                host.In(entry.Provision.CitationWithConfirmation),
            ])]));
    }

    /// <summary>The deadline, or 最早 and the earliest day that it can be.</summary>
    public static string DayOf(Host host, AgendaEntry entry) =>
        entry.DueOn is { } due ? DayText.Format(due) : host.In("最早", "from ") + DayText.Format(entry.NotBefore);
}
