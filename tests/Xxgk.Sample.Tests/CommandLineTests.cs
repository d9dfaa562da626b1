namespace Xxgk.Samples.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("unknown")]
    [InlineData("@arguments.txt")]
    [InlineData("--unknown")]
    [InlineData("--lang", "fr")]
    [InlineData("workdays")]
    [InlineData("checklist", "extra")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "a.json", "--as-of", "2021-10")]
    public void Wrong_usage_shows_the_usage_on_standard_error_and_is_status_2(params string[] arguments)
    {
        var run = HostProcess.Run(arguments);

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("xxgk", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有“unknown”这个命令：应为checklist、evaluate、", "there is no verb 'unknown': one of checklist, evaluate, ", "unknown", "x")]
    [InlineData("没有“--unknown”这个选项", "there is no option '--unknown'", "checklist", "--unknown")]
    [InlineData("多余的参数“b”", "'b' is one operand too many", "evaluate", "a", "b")]
    [InlineData("缺少命令：应为add、count、why", "a verb is missing: one of add, count, why is expected", "workdays")]
    [InlineData("缺少参数FILE", "FILE is missing", "evaluate")]
    [InlineData("选项--as-of之后缺少值", "option --as-of lacks its value", "evaluate", "a", "--as-of")]
    [InlineData("选项--as-of只能有一个值", "option --as-of takes one value only", "evaluate", "a", "--as-of", "2021-01-01", "--as-of", "2021-01-02")]
    [InlineData("“2021-13-01”不是日期", "'2021-13-01' is not a date", "evaluate", "a", "--as-of", "2021-13-01")]
    [InlineData("“2021-13-01”不是日期", "'2021-13-01' is not a date", "workdays", "add", "2021-13-01", "5")]
    [InlineData("没有“xml”这种格式", "there is no format 'xml'", "checklist", "--format", "xml")]
    public void Wrong_usage_is_a_line_in_the_language_chosen_and_the_line_of_usage(string chinese, string english, params string[] arguments)
    {
        var inChinese = HostProcess.Run(arguments);
        var inEnglish = HostProcess.Run(["--lang", "en", .. arguments]);

        Assert.Equal((ExitStatus.BadInput, ExitStatus.BadInput), (inChinese.ExitCode, inEnglish.ExitCode));
        Assert.Collection(
            inChinese.ErrorLines,
            line => Assert.StartsWith(chinese, line, StringComparison.Ordinal),
            line => Assert.StartsWith("用法：xxgk ", line, StringComparison.Ordinal));
        Assert.Collection(
            inEnglish.ErrorLines,
            line => Assert.StartsWith(english, line, StringComparison.Ordinal),
            line => Assert.StartsWith("Usage: xxgk ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(inEnglish.Errors, IsChinese);
    }

    [Fact]
    public void A_language_that_there_is_not_is_wrong_usage() =>
        Assert.Equal("没有“fr”这种语言：应为zh-CN或en", HostProcess.Run("checklist", "--lang", "fr").ErrorLines[0]);

    [Fact]
    public void A_long_operand_is_not_quoted_in_full()
    {
        var run = HostProcess.Run("workdays", "add", "2021-01-04", new string('x', 5_000));

        Assert.Contains("不是工作日数", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.InRange(run.ErrorLines[0].Length, 1, 100);
    }

    [Fact]
    public void The_help_of_a_verb_names_its_operands_and_options()
    {
        var chinese = HostProcess.Run("workdays", "add", "--help");
        var english = HostProcess.Run("workdays", "add", "-h", "--lang", "en");

        Assert.All(["用法：", "参数：", "选项：", "DATE", "--known-on DATE", "--region NAME", "--lang zh-CN|en"], text => Assert.Contains(text, chinese.Output, StringComparison.Ordinal));
        Assert.All(["Usage:", "Operands:", "Options:", "xxgk workdays add DATE N [options]"], text => Assert.Contains(text, english.Output, StringComparison.Ordinal));
        Assert.Equal((ExitStatus.Done, string.Empty, string.Empty), (chinese.ExitCode, chinese.Errors, english.Errors));
    }

    [Fact]
    public void Help_names_every_verb_in_Chinese_unless_asked_for_English()
    {
        var chinese = HostProcess.Run("--help");
        var english = HostProcess.Run("--help", "--lang", "en");

        Assert.All(["checklist", "evaluate", "schema", "workdays", "period"], verb => Assert.Contains(verb, chinese.Output, StringComparison.Ordinal));
        Assert.Contains("高等学校信息公开", chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(english.Output, IsChinese);
        Assert.Equal((ExitStatus.Done, ExitStatus.Done), (chinese.ExitCode, english.ExitCode));
    }

    [Fact]
    public void The_schema_is_JSON_that_names_the_members_of_a_school_file()
    {
        var run = HostProcess.Run("schema");

        using var schema = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.True(schema.RootElement.TryGetProperty("$schema", out _));
        Assert.Contains("\"institution\"", run.Output, StringComparison.Ordinal);
        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
    }

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
