using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>The tables as CSV: Chinese heads, since an office reads them; a rate as its two numbers and its percentage, so that it can be summed up again.</summary>
internal static class CsvTables
{
    public static void Write(SupervisionResult result, string folder)
    {
        WriteItems(result, Path.Combine(folder, "items.csv"));
        WriteFindings(result, Path.Combine(folder, "findings.csv"));
        WriteSchools(result, Path.Combine(folder, "schools.csv"));
        WriteProvinces(result, Path.Combine(folder, "provinces.csv"));
        WriteProblems(result, Path.Combine(folder, "problems.csv"));
    }

    private static void WriteItems(SupervisionResult result, string path)
    {
        var tally = result.Tally;
        using var csv = new CsvTable(path, [
            "名次", "事项序号", "事项", "类别", "逾期未公开和未查到公开记录学校数",
            .. DisclosureStates.All.Select(StateNames.Of), .. Timed.Select(timeliness => timeliness.ToWording().Chinese)]);
        foreach (var (rank, item) in Rankings.Items(result))
        {
            csv.Add([
                rank, item.Number, item.Title, item.Category.Name.Chinese, Rankings.Lacking(tally, item.Number),
                .. DisclosureStates.All.Select(state => (object)tally.CountOf(item.Number, state)),
                .. Timed.Select(timeliness => (object)tally.CountOf(item.Number, timeliness))]);
        }
    }

    private static void WriteFindings(SupervisionResult result, string path)
    {
        using var csv = new CsvTable(path, "名次", "编号", "发现", "严重程度", "次数");
        foreach (var (rank, code) in Rankings.Findings(result))
        {
            csv.Add(rank, code, ChecklistFindingCodes.WordingOf(code).Chinese, ChecklistFindingCodes.SeverityOf(code).ToWording().Chinese, result.Tally.Findings[code]);
        }
    }

    private static void WriteSchools(SupervisionResult result, string path)
    {
        using var csv = new CsvTable(path, [
            "名次", "学校", "省份", "学校类型", "报告期", "核对截止日", "记录数", .. RateColumns,
            "应整改", "需核实", "提示", .. DisclosureStates.All.Select(StateNames.Of), "文件", "行"]);
        foreach (var (rank, (file, line, row)) in Rankings.Schools(result))
        {
            csv.Add([
                rank, row.Name, row.Province, row.Kind.ToWording().Chinese, row.Period, row.AsOf, row.Records, .. Cells(row.Disclosure), .. Cells(row.Timeliness),
                row.Errors, row.Warnings, row.Notes, .. DisclosureStates.All.Select(state => (object)row.CountOf(state)), file, line]);
        }
    }

    private static void WriteProvinces(SupervisionResult result, string path)
    {
        using var csv = new CsvTable(path, ["名次", "省份", "学校数", "记录数", .. RateColumns, .. DisclosureStates.All.Select(StateNames.Of)]);
        foreach (var (rank, (province, tally)) in Rankings.Provinces(result))
        {
            csv.Add([
                rank, province, tally.SchoolCount, tally.RecordCount, .. Cells(Share.Of(tally.DisclosureRate)), .. Cells(Share.Of(tally.TimelinessRate)),
                .. DisclosureStates.All.Select(state => (object)tally.CountOf(state))]);
        }
    }

    private static void WriteProblems(SupervisionResult result, string path)
    {
        using var csv = new CsvTable(path, "文件", "行", "列", "学校", "问题");
        foreach (var problem in result.Unread.SelectMany(UnreadText.Lines))
        {
            csv.Add(problem.Path, problem.Line, problem.Column, problem.School, problem.Message.Chinese);
        }

        foreach (var (school, remark) in RepeatedText.Lines(result))
        {
            csv.Add(school.Path, school.Line, 1, school.Row.Name, remark.Chinese);
        }
    }

    private static IEnumerable<Timeliness> Timed => Timelinesses.All.Where(timeliness => timeliness != Timeliness.None);

    private static string[] RateColumns => ["公开率分子", "公开率分母", "公开率（%）", "及时率分子", "及时率分母", "及时率（%）"];

    private static object?[] Cells(Share share) => [share.Part, share.Whole, share.Percentage is { } percentage ? Math.Round(percentage, 1, MidpointRounding.AwayFromZero) : null];
}
