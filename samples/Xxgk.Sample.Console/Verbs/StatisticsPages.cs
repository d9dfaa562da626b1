using System.Globalization;
using Xxgk.Requests;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>The statistics for people: a row a year, and one period in the shape of the standard form.</summary>
internal static class StatisticsPages
{
    public static void AddTo(Page page, Host host, RequestSurvey survey)
    {
        AddYears(page, host, survey);
        AddForm(page, host, survey.Chosen);
        AddBeside(page, host, survey.Chosen);
    }

    private static void AddYears(Page page, Host host, RequestSurvey survey)
    {
        page.Add(new Heading(2, host.In("各学年统计", "Academic years")));
        page.Add(new Table(
            [
                host.In("学年", "Year"), host.In("上期结转", "Carried in"), host.In("上期已公布结转", "Published before"), host.In("本期新收", "Received"), host.In("办结", "Ended"), host.In("结转下期", "Carried over"),
                host.In("告知补正", "Supplements asked"), host.In("延长期限", "Extended"), host.In("逾期答复", "Replied late"), host.In("期末逾期", "Overdue at end"),
                host.In("用时中位数（最后一次起算）", "Median days (clock)"), host.In("用时中位数（首次收到）", "Median days (receipt)"),
            ],
            [.. survey.Years.Select(year => (string[])
            [
                TitleOf(host, year.Period, survey),
                PlainText.Number(year.CarriedIn),
                year.PublishedCarriedIn is { } published ? PlainText.Number(published) : "–",
                PlainText.Number(year.Received),
                PlainText.Number(RequestOutcome.All.Sum(year.Count)),
                PlainText.Number(year.CarriedOver),
                PlainText.Number(year.SupplementsAsked),
                PlainText.Number(year.Extensions),
                PlainText.Number(year.RepliedLate),
                PlainText.Number(year.OverdueAtEnd),
                MedianOf(host, year.ByClock),
                MedianOf(host, year.FromReceipt),
            ])]));
    }

    /// <summary>Applicant kind × outcome: what came in above, what became of it below, and both sums are the same.</summary>
    private static void AddForm(Page page, Host host, RequestStatistics statement)
    {
        string[] Row(string title, Func<ApplicantKind, int> count) => [title, .. ApplicantKinds.All.Select(kind => PlainText.Number(count(kind))), PlainText.Number(ApplicantKinds.All.Sum(count))];

        page.Add(new Heading(2, host.In($"{statement.Period.Title.Chinese}收到和处理申请情况", $"Requests of {statement.Period.Title.English}")));
        page.Add(new Table(
            [host.In("项目", "What"), .. ApplicantKinds.All.Select(kind => host.In(kind.ToWording())), host.In("合计", "Total")],
            [
                Row(host.In("本期新收", "Received"), statement.ReceivedFrom),
                Row(host.In("上期结转", "Carried in"), statement.CarriedInFrom),
                .. RequestOutcome.All.Select(outcome => Row(host.In(outcome.Wording), kind => statement.Count(kind, outcome))),
                Row(host.In("结转下期", "Carried over"), statement.CarriedOverFrom),
            ]));
    }

    private static void AddBeside(Page page, Host host, RequestStatistics statement)
    {
        page.Add(new Heading(2, host.In("收费及减免（元）", "Fees (yuan)")));
        AddOrNone(page, host, [host.In("种类", "Kind"), host.In("实收", "Charged"), host.In("减免", "Reduced")],
            [.. statement.Fees.Select(fee => (string[])[host.In(fee.Kind.ToWording()), Yuan(fee.Charged), Yuan(fee.Reduced)])]);

        page.Add(new Heading(2, host.In("不予公开、部分公开等的依据", "Grounds of replies")));
        AddOrNone(page, host, [host.In("依据", "Provision"), host.In("件数", "Replies")],
            [.. statement.Grounds.Select(ground => (string[])[ground.Provision is { } provision ? host.In(provision.CitationWithConfirmation) : host.In("未注明", "not stated"), PlainText.Number(ground.Replies)])]);

        page.Add(new Heading(2, host.In("相关事项", "Beside requests")));
        page.Add(new Table(
            [
                host.In("种类", "Kind"), host.In("上期结转", "Carried in"), host.In("本期新收", "Received"), host.In("予以纠正", "Corrected"),
                host.In("予以维持", "Upheld"), host.In("其他结果", "Otherwise"), host.In("尚未办结", "Pending"),
            ],
            [.. statement.Related.Select(row => (string[])
            [
                host.In(row.Kind.ToWording()), PlainText.Number(row.CarriedIn), PlainText.Number(row.Received), PlainText.Number(row.Corrected),
                PlainText.Number(row.Upheld), PlainText.Number(row.Otherwise), PlainText.Number(row.Pending),
            ])]));
    }

    private static void AddOrNone(Page page, Host host, string[] columns, string[][] rows) =>
        page.Add(rows.Length == 0 ? new Paragraph(host.In("无。", "None.")) : new Table(columns, rows));

    private static string TitleOf(Host host, ReportingPeriod period, RequestSurvey survey)
    {
        var year = ReportingPeriod.Of(AcademicYear.Of(period.Start));
        var title = host.In(year.Title);
        return period.End < year.End ? title + host.In($"（至{DayText.Format(survey.AsOf)}）", $" (to {DayText.Format(survey.AsOf)})") : title;
    }

    private static string MedianOf(Host host, ResponseTime time)
    {
        var median = time.Median is { } days ? PlainText.Number(days.Count) : "–";
        return time.LeftOut == 0 ? median : median + host.In($"（未计{time.LeftOut}件）", $" ({time.LeftOut} left out)");
    }

    private static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
