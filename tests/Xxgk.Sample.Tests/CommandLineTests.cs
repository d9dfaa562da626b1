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
