using System.Text.Json;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string School = """
        "institution": { "name": "示例学院", "kind": "higherVocationalCollege", "ownership": "public" },
        "period": "2020-2021"
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("xxgk");

    [Theory]
    [InlineData("", "2021-10-31")]
    [InlineData("\"asOf\": \"2021-09-15\",", "2021-09-15")]
    public void The_as_of_date_is_that_of_the_file_else_the_day_on_which_the_report_is_due(string asOf, string expected)
    {
        var file = Write("{" + School + "," + asOf + """ "source": "complete", "records": [] }""");

        using var json = JsonDocument.Parse(HostProcess.Run("evaluate", file, "--format", "json").Output);
        Assert.Equal(expected, json.RootElement.GetProperty("asOf").GetString());
        Assert.Contains(expected, HostProcess.Run("evaluate", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_goes_before_the_as_of_date_of_the_file()
    {
        var file = Write("{" + School + """, "asOf": "2021-09-15", "source": "complete", "records": [] }""");

        using var json = JsonDocument.Parse(HostProcess.Run("evaluate", file, "--format", "json", "--as-of", "2021-12-31").Output);

        Assert.Equal("2021-12-31", json.RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public void Findings_of_error_severity_are_status_1_only_when_strict()
    {
        var file = Write("{" + School + """, "source": "complete", "records": [] }""");

        Assert.Equal(ExitStatus.Done, HostProcess.Run("evaluate", file).ExitCode);
        Assert.Equal(ExitStatus.FindingsOfErrorSeverity, HostProcess.Run("evaluate", file, "--strict").ExitCode);
    }

    [Fact]
    public void An_extract_accuses_nobody_however_little_it_says()
    {
        var file = Write("{" + School + """, "source": "extract", "records": [] }""");

        var run = HostProcess.Run("evaluate", file, "--strict");

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Contains("应整改（0）", run.Output, StringComparison.Ordinal);
        Assert.Contains("需核实（0）", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_a_file_are_named_with_line_and_column_a_line_each()
    {
        var file = Write("{\n  \"institution\": { \"name\": \"示例学院\", \"kind\": \"university\" },\n  \"period\": 5,\n  \"source\": \"x\",\n  \"extra\": 1\n}\n");

        var run = HostProcess.Run("evaluate", file, "--lang", "en");

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal([file + ":3:13: ", file + ":4:13: ", file + ":5:3: "], run.ErrorLines.Select(line => line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public void Beyond_a_thousand_problems_only_their_number_is_said()
    {
        var unknown = string.Join(",", Enumerable.Range(0, 1_500).Select(number => $"\"unknown{number}\": 1"));
        var file = Write("{" + School + ", " + unknown + """, "source": "extract", "records": [] }""");

        var run = HostProcess.Run("evaluate", file);

        Assert.Equal(1_001, run.ErrorLines.Count);
        Assert.Equal(file + ": 另有500个问题未列出", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    public void What_is_no_school_file_is_bad_input(string content)
    {
        var file = Write(content);

        var run = HostProcess.Run("evaluate", file);

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.All(run.ErrorLines, line => Assert.Matches(@":\d+:\d+: \S", line[file.Length..]));
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_bad_input()
    {
        var missing = HostProcess.Run("evaluate", Path.Combine(folder.FullName, "none.json"));
        var directory = HostProcess.Run("evaluate", folder.FullName);

        Assert.Equal((ExitStatus.BadInput, ExitStatus.BadInput), (missing.ExitCode, directory.ExitCode));
        Assert.EndsWith("none.json:1:1: 没有这个文件", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(folder.FullName + ":1:1: 这是文件夹，不是文件", Assert.Single(directory.ErrorLines));
    }

    [Fact]
    public void A_title_cannot_steer_the_terminal_or_break_a_row()
    {
        var file = Write("{" + School + """
            , "source": "extract",
            "declaredCounts": [ { "of": "disclosedItems", "quantity": "5条", "note": "[red]甲[/]  |  乙 \u202Ex" } ], "records": [] }
            """);

        var plain = HostProcess.Run("evaluate", file);
        var markdown = HostProcess.Run("evaluate", file, "--format", "markdown");

        Assert.Equal(ExitStatus.Done, plain.ExitCode);
        Assert.Contains("[red]甲[/] | 乙 x", plain.Output, StringComparison.Ordinal);
        Assert.Contains(@"\[red\]甲\[/\] \| 乙 x", markdown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_cannot_be_added_are_not_decided()
    {
        var file = Write("{" + School + """
            , "source": "extract", "declaredCounts": [
              { "of": "disclosedItems", "quantity": "5条" },
              { "of": "disclosedItems", "channel": "schoolWebsite", "inTotal": true, "quantity": "1000000000000000条" },
              { "of": "disclosedItems", "channel": "newMedia", "inTotal": true, "quantity": "1000000000000000条" } ], "records": [] }
            """);

        var run = HostProcess.Run("evaluate", file);

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Contains("无法判定", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_whose_report_can_never_be_due_is_bad_input()
    {
        var file = Write("""{ "institution": { "name": "示例学院", "kind": "university" }, "period": "9999", "source": "extract", "records": [] }""");

        var run = HostProcess.Run("evaluate", file);
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.StartsWith(file + ":1:70: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string content)
    {
        var file = Path.Combine(folder.FullName, "学校.json");
        File.WriteAllText(file, content);
        return file;
    }
}
