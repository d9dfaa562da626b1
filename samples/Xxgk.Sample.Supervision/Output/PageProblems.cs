using Xxgk.Reporting;
using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>What could not be read, and what people are to check.</summary>
internal static class PageProblems
{
    private const int Listed = 200;

    public static IEnumerable<ReportBlock> Unread(SupervisionResult result) => result.Unread.Count == 0
        ? [new ReportParagraph("全部文件均已读取。")]
        : Limited("未能读取的文件和学校", ["文件", "位置", "学校", "问题"], [.. result.Unread.SelectMany(UnreadText.Lines).Select(problem => (string[])[
            problem.Path, FormattableString.Invariant($"第{problem.Line}行第{problem.Column}列"), problem.School, problem.Message.Chinese])]);

    public static IEnumerable<ReportBlock> Repeated(SupervisionResult result) => result.Repeated.Count == 0
        ? [new ReportParagraph("没有同一学校同一报告期重复出现的情况。")]
        : Limited("重复出现的学校（需核实）", ["学校", "报告期", "文件", "位置"], [.. result.Repeated.SelectMany(same => same).Select(school => (string[])[
            school.Row.Name, school.Row.Period, school.Path, FormattableString.Invariant($"第{school.Line}行")])]);

    // Texts come from files: what could not stand on a page, or would turn its letters around, is taken out.
    private static IEnumerable<ReportBlock> Limited(string caption, string[] columns, IReadOnlyList<string[]> rows)
    {
        yield return new ReportTable(caption, columns, rows.Take(Listed).Select(row => row.Select(text => ReportCell.Of(PlainText.Field(text)))));
        if (rows.Count > Listed)
        {
            yield return new ReportParagraph(FormattableString.Invariant($"以上为前{Listed}条，共{rows.Count}条，其余见 problems.csv。"));
        }
    }
}
