using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>What a run says when it is done: the figures that matter most, and where the page is.</summary>
internal static class SummaryText
{
    private const int Items = 5;

    public static void Write(CommandLineHost host, SupervisionResult result, string folder)
    {
        var tally = result.Tally;
        void Line(string chinese, string english) => host.Streams.Output.WriteLine(PlainText.OneLine(host.In(chinese, english)));

        Line(
            FormattableString.Invariant($"已核对{tally.SchoolCount}所学校，{tally.RecordCount}条记录，{result.Provinces.Count}个省份"),
            FormattableString.Invariant($"{tally.SchoolCount} schools evaluated, {tally.RecordCount} records, {result.Provinces.Count} provinces"));
        Line($"公开率{tally.DisclosureRate}，及时率{tally.TimelinessRate}", $"disclosure rate {Plain(tally.DisclosureRate)}, timeliness rate {Plain(tally.TimelinessRate)}");
        foreach (var (rank, item) in Rankings.Items(result).Where(item => Rankings.Lacking(tally, item.Value.Number) > 0).Take(Items))
        {
            var lacking = Rankings.Lacking(tally, item.Number);
            Line(
                FormattableString.Invariant($"第{rank}名：{item}，{lacking}所学校逾期未公开或未查到公开记录"),
                FormattableString.Invariant($"rank {rank}: item {item.Number}, {item.Gloss}, overdue or without a record in {lacking} schools"));
        }

        if (result.Unread.Count > 0)
        {
            Line(
                FormattableString.Invariant($"未能读取的文件或学校：{result.Unread.Count}，见标准错误和页面"),
                FormattableString.Invariant($"files or schools that could not be read: {result.Unread.Count}, see standard error and the page"));
        }

        if (result.OtherFiles > 0)
        {
            Line(FormattableString.Invariant($"其他类型的文件{result.OtherFiles}个，未读取"), FormattableString.Invariant($"files of other kinds, not read: {result.OtherFiles}"));
        }

        if (result.Repeated.Count > 0)
        {
            Line(FormattableString.Invariant($"{result.Repeated.Count}所学校重复出现，请核实"), FormattableString.Invariant($"schools that appear more than once, to be checked: {result.Repeated.Count}"));
        }

        Line($"结果：{Page(folder)}", $"results: {Page(folder)}");
    }

    private static string Page(string folder) => Path.Combine(folder, ResultFolder.Page).Replace('\\', '/');

    private static string Plain(Rate rate) => rate.Percentage is { } percentage ? FormattableString.Invariant($"{rate.Part}/{rate.Whole} ({percentage:0.0}%)") : "-";
}
