using System.Globalization;
using Xxgk.Reporting;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>The charts of the page.</summary>
internal static class PageCharts
{
    private const int MostItems = 15;

    public static IEnumerable<ReportBlock> Of(SupervisionResult result)
    {
        var tally = result.Tally;
        if (tally.SchoolCount == 0)
        {
            return [new ReportParagraph("没有可汇总的学校。")];
        }

        return
        [
            ByProvince(result, "各省公开率", "公开率", tally => tally.DisclosureRate),
            ByProvince(result, "各省及时率", "及时率", tally => tally.TimelinessRate),
            new ReportChart(
                FormattableString.Invariant($"逾期未公开和未查到公开记录的学校最多的{MostItems}个事项"), "事项", "学校数",
                Rankings.Items(result).Take(MostItems).Select(item => Count(item.Value.ToString(), Rankings.Lacking(tally, item.Value.Number)))),
            new ReportChart(
                "各类发现", "发现", "次数",
                Rankings.Findings(result).Select(finding => Count(ChecklistFindingCodes.WordingOf(finding.Value).Chinese, tally.Findings[finding.Value]))),
            new ReportChart(
                "各校各事项的现状", "现状", "校次",
                DisclosureStates.All.Where(state => tally.CountOf(state) > 0).Select(state => Count(StateNames.Of(state), tally.CountOf(state)))),
        ];
    }

    // The two numbers of a rate are in the table of provinces: beside a bar there is room for the percentage.
    private static ReportChart ByProvince(SupervisionResult result, string title, string unit, Func<ComplianceTally, Rate> rate) => new(
        title, "省份", unit,
        from province in result.Provinces
        let percentage = rate(province.Value).Percentage
        orderby percentage descending
        select new ReportBar(
            ProvinceNames.Of(province.Key), percentage ?? 0, percentage is null ? "—" : string.Format(CultureInfo.InvariantCulture, "{0:0.0}%", percentage)))
    {
        FullScale = 100,
    };

    private static ReportBar Count(string label, long count) => new(label, count, count.ToString(CultureInfo.InvariantCulture));
}
