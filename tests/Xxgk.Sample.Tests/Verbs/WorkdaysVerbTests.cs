namespace Xxgk.Samples.Tests.Verbs;

public sealed class WorkdaysVerbTests
{
    [Theory]
    [InlineData("2010-02-10", "15", "2010-03-08")]
    [InlineData("2011-12-30", "15", "2012-01-21")]
    [InlineData("2020-01-17", "20", "2020-02-21")]
    [InlineData("2024-02-09", "1", "2024-02-18")]
    [InlineData("2021-03-05", "020", "2021-04-02")]
    public void Add_answers_with_the_day_alone(string start, string count, string due)
    {
        var run = HostProcess.Run("workdays", "add", start, count);

        Assert.Equal((ExitStatus.Done, due + "\n", string.Empty), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void An_answer_that_the_next_notice_may_change_is_marked_on_standard_error()
    {
        var run = HostProcess.Run("workdays", "add", "2026-12-03", "20");

        Assert.Equal((ExitStatus.Done, "2026-12-31\n"), (run.ExitCode, run.Output));
        Assert.Equal("2027年节假日安排通知尚未收录，结果可能因其调整", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("2026-12-04", "20")]
    [InlineData("2026-01-01", "99999999999999999999")]
    [InlineData("2026-01-01", "100001")]
    public void Beyond_the_last_notice_the_answer_is_uncovered_and_says_which_notice_is_missing(string start, string count)
    {
        var run = HostProcess.Run("workdays", "add", start, count);

        Assert.Equal((ExitStatus.Done, "uncovered: 2027年节假日安排通知尚未收录\n", string.Empty), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("2021-01-01", "2021-02-01", "21")]
    [InlineData("2021-01-01", "2021-01-01", "0")]
    public void Count_answers_with_the_number_alone(string after, string through, string number)
    {
        var run = HostProcess.Run("workdays", "count", after, through);

        Assert.Equal((ExitStatus.Done, number + "\n", string.Empty), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Why_names_the_notice_that_decides_in_either_language()
    {
        var chinese = HostProcess.Run("workdays", "why", "2020-01-31");
        var english = HostProcess.Run("workdays", "why", "2020-01-31", "--lang", "en");

        Assert.StartsWith("2020年1月31日（星期五）放假：春节，国办发明电〔2020〕1号", Assert.Single(chinese.Lines), StringComparison.Ordinal);
        Assert.StartsWith("Friday 2020-01-31 is a day off: Spring Festival, 国办发明电〔2020〕1号", Assert.Single(english.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_known_on_a_day_goes_by_the_day_of_publication()
    {
        var before = HostProcess.Run("workdays", "add", "2020-01-17", "20", "--known-on", "2020-01-26");
        var after = HostProcess.Run("workdays", "add", "2020-01-17", "20", "--known-on", "2020-01-27");

        Assert.NotEqual(before.Output, after.Output);
        Assert.Equal("2020-02-21\n", after.Output);
    }

    [Theory]
    [InlineData("湖北")]
    [InlineData("湖北省")]
    [InlineData("Hubei")]
    public void A_region_has_days_off_of_its_own(string region)
    {
        var national = HostProcess.Run("workdays", "why", "2020-02-10");
        var regional = HostProcess.Run("workdays", "why", "2020-02-10", "--region", region);

        Assert.Contains("工作日", national.Output, StringComparison.Ordinal);
        Assert.Contains("放假", regional.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "2021-02-30", "5")]
    [InlineData("add", "2021-02-03", "0")]
    [InlineData("add", "2021-02-03", "-5")]
    [InlineData("add", "2021-02-03", "1.5")]
    [InlineData("add", "2021-02-03")]
    [InlineData("add", "-", "5")]
    [InlineData("add")]
    [InlineData("count", "2021-02-03", "2021-02-02")]
    [InlineData("count", "2021-02", "2021-03")]
    [InlineData("why", "today")]
    [InlineData("why", "2021-02-03", "--known-on", "2021-13-01")]
    [InlineData("why", "2021-02-03", "--region", "月球")]
    [InlineData("why", "2021-02-03", "2021-02-04")]
    public void Wrong_operands_are_wrong_usage(params string[] arguments)
    {
        var run = HostProcess.Run(["workdays", .. arguments]);

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("xxgk workdays " + arguments[0], run.Errors, StringComparison.Ordinal);
    }
}
