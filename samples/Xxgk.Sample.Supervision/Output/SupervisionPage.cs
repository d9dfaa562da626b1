using Xxgk.Reporting;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>The page that a department opens: what was found, in pictures and ranks, and what could not be read.</summary>
internal static class SupervisionPage
{
    public const string Title = "高等学校信息公开情况汇总";

    public static string Of(SupervisionResult result) => HtmlReportWriter.Write(new ReportDocument(Title, [
        new ReportHeading(2, "一、概况"),
        .. Overview(result),
        new ReportHeading(2, "二、图表"),
        .. PageCharts.Of(result),
        new ReportHeading(2, "三、排序"),
        new ReportParagraph("数值相同的名次并列。"),
        .. PageRankings.Of(result),
        new ReportHeading(2, "四、未能读取的数据"),
        .. PageProblems.Unread(result),
        new ReportHeading(2, "五、重复出现的学校"),
        .. PageProblems.Repeated(result),
        new ReportHeading(2, "六、计算方法"),
        new ReportList(Method),
    ]));

    private static IEnumerable<ReportParagraph> Overview(SupervisionResult result)
    {
        var tally = result.Tally;
        yield return new(FormattableString.Invariant(
            $"本页汇总{tally.SchoolCount}所学校、{tally.RecordCount}条公开记录，按{Checklist2014.Edition.Title.Chinese}的{tally.ItemCount}个事项逐校核对。读取文件{result.FileCount}个；未能读取的文件或学校共{result.Unread.Count}个，未计入汇总，见第四部分{Others(result)}。"));
        yield return new($"公开率{tally.DisclosureRate}，及时率{tally.TimelinessRate}。");
        yield return new($"{Periods(result)}{Days(result)}");
        yield return new("本页所列为按数据核对的发现，不是对学校的结论；“应整改”“需核实”“提示”是发现的严重程度，“未查到公开记录”指所报数据中没有相应记录。");
    }

    private static string Others(SupervisionResult result) =>
        result.OtherFiles == 0 ? string.Empty : FormattableString.Invariant($"；文件夹中另有其他类型的文件{result.OtherFiles}个，未读取");

    private static string Periods(SupervisionResult result) =>
        "报告期：" + Listed(result.Schools.Select(school => school.Row.Period)) + "。";

    private static string Days(SupervisionResult result) =>
        "核对截止日：" + Listed(result.Schools.Select(school => school.Row.AsOf)) + "。";

    private static string Listed(IEnumerable<string> values)
    {
        string[] all = [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return all.Length switch
        {
            0 => "无",
            > 3 => FormattableString.Invariant($"{all[0]}至{all[^1]}，共{all.Length}个"),
            _ => string.Join("、", all),
        };
    }

    private static string[] Method =>
    [
        "每所学校的数据单独核对，核对截止日之后的情况不计；未指定核对截止日的，以学校文件所载为准，未载的为年度报告公开期限。",
        "公开率＝已公开的事项部分数÷适用且已发生的事项部分数；及时率＝按时公开数÷（按时公开数＋逾期公开数＋逾期未公开数）。学校自列事项不计入。",
        "各省和总计为各校分子、分母分别相加，不是各校比率的平均数。",
        "事项现状取其各部分中最重的一种；事项按逾期未公开和未查到公开记录的学校数之和排序。",
        "学校和省份按公开率排序，公开率相同的按及时率排序；没有可计算事项的不排名次。",
        "未能读取的学校不影响其他学校；同一学校同一报告期的数据出现多次的，均计入并列明，请核实。",
        "全部学校和事项的数据见同一文件夹的 items.csv、findings.csv、schools.csv、provinces.csv、problems.csv、schools.parquet、school-items.parquet 和 tally.json。",
    ];
}
