using Xxgk.Requests;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>The requests of a ledger for people: a row each, without anything that tells who asked.</summary>
internal static class RequestPages
{
    public static Page Of(Host host, RequestSurvey survey)
    {
        var open = survey.Readings.Where(reading => reading.State!.Value.IsOpen()).ToList();
        return new Page()
            .Add(new Heading(1, host.In($"{survey.Facts.Institution}依申请公开办理情况", $"{survey.Facts.Institution ?? "Ledger"}: requests for information")))
            .Add(new Table(
                [host.In("项目", "What"), host.In("内容", "Content")],
                [
                    [host.In("截止日", "As of"), DayText.Format(survey.AsOf)],
                    [host.In("所知截至", "As known on"), survey.KnownOn is { } day ? DayText.Format(day) : host.In("全部登记内容", "all that was entered")],
                    [host.In("学校规定", "School's rules"), survey.Facts.Rules.Title is { } title ? PlainText.Titled(title) : host.In("没有", "none")],
                    [host.In("申请件数", "Requests"), PlainText.Number(survey.Readings.Count)],
                    [host.In("尚未办结", "Open"), PlainText.Number(open.Count)],
                    [host.In("逾期未答复", "Overdue"), PlainText.Number(open.Count(IsOverdue))],
                ]))
            .Add(new Heading(2, host.In("申请", "Requests")))
            .Add(new Table(
                [
                    host.In("编号", "No."), host.In("适用规定", "Regime"), host.In("收到日期", "Received"), host.In("申请人类别", "Applicant"), host.In("状态", "State"),
                    host.In("期限届满日", "Due"), host.In("剩余工作日", "Days left"), host.In("逾期", "Late"), host.In("答复种类", "Reply"), host.In("办结日期", "Ended"), host.In("承办部门", "Department"),
                ],
                [.. survey.Readings.Select(reading => (string[])
                [
                    reading.Request.Id,
                    host.In(reading.Request.Regime.Wording),
                    DayText.Format(reading.Request.ReceivedOn) + (reading.Request.ReceiptIsPresumed ? host.In("（推定）", " (presumed)") : string.Empty),
                    host.In(reading.Request.ApplicantKind.ToWording()),
                    host.In(reading.State!.Value.ToWording()),
                    DueOf(host, reading),
                    LeftOf(reading),
                    reading.LatenessWording is { } late ? host.In(late) : "–",
                    reading.History.Reply is { } reply ? host.In(reply.Kind.ToWording()) : "–",
                    reading.History.EndedOn is { } ended ? DayText.Format(ended) : "–",
                    reading.Request.Department ?? "–",
                ])]));
    }

    public static bool IsOverdue(ClockReading reading) => reading.IsOverdue.TryGetValue(out var isOverdue) && isOverdue;

    /// <summary>The due date; 最早 and a day where the clock stands or the calendar ends; a dash while a supplement is awaited.</summary>
    private static string DueOf(Host host, ClockReading reading) =>
        reading.HasDueDate && reading.Due.TryGetValue(out var due) ? DayText.Format(due)
        : reading.NotBefore is { } earliest ? host.In("最早", "from ") + DayText.Format(earliest)
        : "–";

    private static string LeftOf(ClockReading reading) =>
        reading.State!.Value.IsOpen() && reading.Left is { } left && left.TryGetValue(out var days) && !IsOverdue(reading) ? PlainText.Number(days.Count) : "–";
}
