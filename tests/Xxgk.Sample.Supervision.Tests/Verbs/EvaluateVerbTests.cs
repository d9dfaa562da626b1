using Xxgk.Samples.Supervision.Synthetic;

namespace Xxgk.Samples.Supervision.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = Given.Folder();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Strict_gives_1_where_there_are_findings_of_error_severity()
    {
        Assert.Equal(ExitStatus.FindingsOfErrorSeverity, Run(folder.At("schools"), "--strict").ExitCode);
        Assert.Equal(ExitStatus.Done, Run(folder.At("schools")).ExitCode);
    }

    [Fact]
    public void The_summary_is_in_English_where_that_is_asked_for()
    {
        var run = Run(folder.At("schools"), "--lang", "en");
        Assert.StartsWith("8 schools evaluated, 240 records", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => c is >= '\u4E00' and <= '\u9FFF');
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void A_day_given_is_the_day_of_all()
    {
        Run(folder.At("schools"), "--as-of", "2025-03-01");
        Assert.Contains("核对截止日：2025-03-01。", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_are_not_written_into_the_folder_that_is_read()
    {
        var run = Given.Host.Run("evaluate", folder.At("schools"), "--out", folder.At("schools") + "/");

        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.StartsWith("结果不能写入所读取的文件夹", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_written_wrong_is_no_path()
    {
        var run = Run(folder.At("schools"), "--strikt");

        Assert.Equal((ExitStatus.BadInput, "没有“--strikt”这个选项"), (run.ExitCode, run.ErrorLines[0]));
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public void A_school_that_was_not_read_is_named_and_files_of_other_kinds_are_counted()
    {
        folder.Write("schools/lines/more.jsonl", [.. Given.LinesOf(9), .. "{\"id\":1}\n"u8]);
        folder.Write("schools/notes.txt", "x");

        var run = Run(folder.At("schools"));

        Assert.All(run.ErrorLines, line => Assert.Contains("“" + SchoolName + "”：", line, StringComparison.Ordinal));
        Assert.NotEmpty(run.ErrorLines);
        Assert.Contains("其他类型的文件1个，未读取", run.Output, StringComparison.Ordinal);
        Assert.Contains(SchoolName, File.ReadAllText(folder.At("out", "problems.csv")), StringComparison.Ordinal);
    }

    private static string SchoolName => SyntheticSchools.School(9).Institution.Name;

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "a", "--workers", "0")]
    [InlineData("evaluate", "a", "--workers", "two")]
    [InlineData("evaluate", "a", "--silos", "99")]
    [InlineData("evaluate", "a", "--as-of", "2025-02-30")]
    [InlineData("evaluate", "a", "--workers", "2", "--silos", "2")]
    [InlineData("evaluate", "a", "--out")]
    [InlineData("sample")]
    [InlineData("evalute", "a")]
    [InlineData("silo", "--colour", "red")]
    public void Wrong_usage_is_told_with_the_usage_and_status_2(params string[] arguments)
    {
        foreach (var language in (string[][])[[], ["--lang", "en"]])
        {
            var run = Given.Host.Run([.. language, .. arguments]);
            Assert.Equal(ExitStatus.BadInput, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.StartsWith(language.Length == 0 ? "用法：" : "Usage: ", run.ErrorLines[^1], StringComparison.Ordinal);
            Assert.Equal(2, run.ErrorLines.Count);
        }
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("sample")]
    [InlineData("silo")]
    public void Every_verb_has_help_in_both_languages(string verb)
    {
        Assert.Contains("选项：", Given.Host.Run(verb, "--help").Output, StringComparison.Ordinal);
        var english = Given.Host.Run(verb, "--help", "--lang", "en");
        Assert.Contains("Options:", english.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(english.Output, c => c is >= '\u4E00' and <= '\u9FFF');
    }

    private HostRun Run(params string[] arguments) => Given.Host.Run(["evaluate", "--out", folder.At("out"), .. arguments]);
}
