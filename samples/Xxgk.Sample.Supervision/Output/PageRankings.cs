using System.Globalization;
using Xxgk.Reporting;
using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>The ranked tables of the page.</summary>
internal static class PageRankings
{
    private const int MostSchools = 100;

    public static IEnumerable<ReportBlock> Of(SupervisionResult result) =>
    [
        new ReportHeading(3, "（一）事项"),
        Items(result),
        new ReportHeading(3, "（二）发现"),
        Table("各类发现的次数", ["名次", "编号", "发现", "严重程度", "次数"], Rankings.Findings(result).Select(finding => (IEnumerable<string>)[
            Rank(finding), finding.Value, ChecklistFindingCodes.WordingOf(finding.Value).Chinese,
            ChecklistFindingCodes.SeverityOf(finding.Value).ToWording().Chinese, Number(result.Tally.Findings[finding.Value])])),
        new ReportHeading(3, "（三）省份"),
        Table("各省公开情况", ["名次", "省份", "学校数", "记录数", "公开率", "及时率"], Rankings.Provinces(result).Select(province => (IEnumerable<string>)[
            Rank(province), ProvinceNames.Of(province.Value.Key), Number(province.Value.Value.SchoolCount), Number(province.Value.Value.RecordCount),
            province.Value.Value.DisclosureRate.ToString(), province.Value.Value.TimelinessRate.ToString()])),
        new ReportHeading(3, "（四）学校"),
        .. Schools(Rankings.Schools(result)),
    ];

    private static ReportTable Items(SupervisionResult result)
    {
        var tally = result.Tally;
        return Table("各事项的学校数", ["名次", "事项", "逾期未公开或未查到公开记录", "其中：逾期未公开", "其中：未查到公开记录", "逾期公开", "已公开或持续公开", "不适用"], Rankings.Items(result).Select(item => (IEnumerable<string>)[
            Rank(item), item.Value.ToString(), Number(Rankings.Lacking(tally, item.Value.Number)), Number(tally.CountOf(item.Value.Number, DisclosureState.Overdue)), Number(Rankings.WithoutRecord(tally, item.Value.Number)),
            Number(tally.CountOf(item.Value.Number, Timeliness.Late)), Number(Rankings.Shown(tally, item.Value.Number)),
            Number(tally.CountOf(item.Value.Number, DisclosureState.NotApplicable))]));
    }

    private static IEnumerable<ReportTable> Schools(IReadOnlyList<Ranked<PlacedSchool>> schools)
    {
        var several = schools.Select(school => school.Value.Row.Period).Distinct(StringComparer.Ordinal).Skip(1).Any();
        return schools.Count <= MostSchools
            ? [Schools("各校公开情况", schools, several)]
            :
            [
                Schools(FormattableString.Invariant($"名次在前的{MostSchools / 2}所学校（全部见 schools.csv）"), schools.Take(MostSchools / 2), several),
                Schools(FormattableString.Invariant($"名次在后的{MostSchools / 2}所学校"), schools.TakeLast(MostSchools / 2), several),
            ];
    }

    // One period for all stands at the head of the page: a column of it would only take room.
    private static ReportTable Schools(string caption, IEnumerable<Ranked<PlacedSchool>> schools, bool ofSeveralPeriods) => Table(
        caption,
        ["名次", "学校", "省份", .. ofSeveralPeriods ? (string[])["报告期"] : [], "公开率", "及时率", "应整改", "需核实", "记录数"],
        schools.Select(school => (IEnumerable<string>)[
            Rank(school), PlainText.Field(school.Value.Row.Name), ProvinceNames.Of(school.Value.Row.Province), .. ofSeveralPeriods ? (string[])[school.Value.Row.Period] : [],
            school.Value.Row.Disclosure.ToString(), school.Value.Row.Timeliness.ToString(), Number(school.Value.Row.Errors), Number(school.Value.Row.Warnings), Number(school.Value.Row.Records)]));

    private static ReportTable Table(string caption, string[] columns, IEnumerable<IEnumerable<string>> rows) =>
        new(caption, columns, rows.Select(row => row.Select(ReportCell.Of)));

    private static string Rank<T>(Ranked<T> ranked) => ranked.Rank is { } rank ? Number(rank) : "—";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
