using Xxgk.Specification;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class PeriodVerbTests
{
    [Theory]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    [InlineData("2021-08-31", "2020-2021", "2020-09-01", "2021-08-31", "2021-10-31")]
    [InlineData("2021-09-01", "2021-2022", "2021-09-01", "2022-08-31", "2022-10-31")]
    public void The_report_on_an_academic_year_is_due_on_31_October_after_it(params string[] expected)
    {
        var run = HostProcess.Run("period", expected[0]);

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Equal(expected[1..], run.Lines.Skip(1).Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[1].Trim()));
    }

    [Fact]
    public void It_speaks_English_when_asked()
    {
        var run = HostProcess.Run("period", "2021-08-31", "--lang=en");

        Assert.Contains("academic year 2020–2021", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-08")]
    [InlineData("1850-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_without_an_academic_year_is_wrong_usage(string day)
    {
        var run = HostProcess.Run("period", day);

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("xxgk period", run.Errors, StringComparison.Ordinal);
    }
}
