namespace Xxgk.Samples.Tests.Verbs;

public sealed class MainJobTests
{
    private static readonly HostRun Run = HostProcess.Run([], input: string.Empty, workingDirectory: Path.GetTempPath());

    [Fact]
    public void It_shows_whose_report_it_is_on_which_period_and_as_of_which_day()
    {
        Assert.Equal((ExitStatus.Done, string.Empty), (Run.ExitCode, Run.Errors));
        Assert.StartsWith("山东科技职业学院 2020—2021学年", Run.Output, StringComparison.Ordinal);
        Assert.Contains(Run.Lines, line => Fields(line) is ["核对截止日", "2021-10-31"]);
    }

    [Fact]
    public void The_day_of_signing_is_not_taken_for_the_day_of_publication()
    {
        Assert.Contains(Run.Lines, line => Fields(line) is ["年度报告落款日期", "2021-10-28"]);
        Assert.Contains(Run.Lines, line => Fields(line) is ["年度报告公开日期", "未说明"]);
    }

    [Fact]
    public void The_total_agrees_with_its_parts_only_if_the_200_odd_items_belong_to_it()
    {
        Assert.Contains(Run.Lines, line => Fields(line) is [var part, "一致", _] && part.StartsWith("计入", StringComparison.Ordinal));
        Assert.Contains(Run.Lines, line => Fields(line) is [var part, "不一致", var why]
            && part.StartsWith("不计入", StringComparison.Ordinal)
            && why.Contains("3382", StringComparison.Ordinal)
            && why.Contains("相差202条", StringComparison.Ordinal));
    }

    [Fact]
    public void It_shows_each_of_the_50_items()
    {
        var numbers = Run.Lines.Select(Fields).Where(fields => fields.Length == 7 && fields[0].All(char.IsAsciiDigit)).Select(fields => fields[0]);

        Assert.Equal(Enumerable.Range(1, 50).Select(number => $"{number}"), numbers);
    }

    [Fact]
    public void What_the_report_leaves_unsaid_is_no_accusation()
    {
        Assert.Contains("报告未说明之处", Run.Lines);
        Assert.Contains("应整改、需核实（0）", Run.Lines);
        Assert.Contains(Run.Lines, line => Fields(line) is ["年度报告", "公开日期"]);
        Assert.Contains(Run.Lines, line => Fields(line) is ["填报数", var what] && what.EndsWith("200余条是否计入总数", StringComparison.Ordinal));
    }

    private static string[] Fields(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
