using System.Text.RegularExpressions;
using System.Text;

namespace Xxgk.Samples.Supervision.Tests.Evaluation;

/// <summary>What cannot be read is listed with its place, and the rest is complete.</summary>
public sealed class BadInputTests
{
    private static readonly string Header = Encoding.UTF8.GetString(Given.LinesOf(1, 0)).TrimEnd();

    [Fact]
    public void Bad_files_do_not_change_what_the_good_ones_give()
    {
        using var folder = Given.Folder();
        var good = Given.Evaluated([folder.At("schools")]);
        WriteBad(folder);
        var all = Given.Evaluated([folder.At("schools")], workers: 2, size: 500);

        // Beside the bad files there are good schools in them, before and after what is bad.
        Assert.Equal(Given.Sum([.. Enumerable.Range(1, 8), 20, 21, 22, 23, 24]), all.Tally);
        Assert.Empty(good.Unread);
        Assert.Equal(10, all.Unread.Count);
    }

    [Fact]
    public void Each_is_named_with_file_line_and_column()
    {
        using var folder = Given.Folder();
        WriteBad(folder);
        var run = Given.Host.Run("evaluate", folder.At("schools"), "--out", folder.At("out"), "--lang", "en");

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        var lines = run.ErrorLines.Select(line => Regex.Replace(line[(folder.At("schools", "bad").Length + 1)..], "(?<place>:[0-9]+: )'[^']*': ", "${place}", RegexOptions.None, TimeSpan.FromSeconds(1))).ToArray();
        Assert.Equal(
            [
                "1-truncated.jsonl:34:98: Not valid JSON: ", "2-not-a-school.json:1:1: The member 'institution' is missing.", "2-not-a-school.json:1:1: The member 'period' is missing.",
                "2-not-a-school.json:1:1: The member 'source' is missing.", "2-not-a-school.json:1:2: Unknown member 'a'.", "3-empty.json:1:1: The file is empty.",
                "4-empty.jsonl:1:1: The file is empty.", "5-blank.jsonl:1:1: There is no school in the file.", "6-no-json.jsonl:35:1: Not valid JSON: ",
                "7-same-id.jsonl:3:7: ", "8-no-header.jsonl:1:1: A school's header line", "9-not-utf8.jsonl:2:", "a-utf16.jsonl:1:1: The file is UTF-16",
            ],
            lines,
            (expected, actual) => actual.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void More_problems_than_are_listed_are_counted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", Header + string.Concat(Enumerable.Repeat("\n{\"id\":1}", 3_000)));
        folder.Write("b.json", Given.SchoolFileOf(1));
        var run = Given.Host.Run("evaluate", folder.Root, "--out", folder.At("out"));
        Assert.Equal(21, run.ErrorLines.Count);
        Assert.EndsWith("另有5980个问题未列出。", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_can_be_read_the_status_is_2_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.json");
        var run = Given.Host.Run("evaluate", folder.Root, folder.At("none.json"), "--out", folder.At("out"));
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Equal(3, run.ErrorLines.Count);
        Assert.Empty(run.Output);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public void A_school_that_appears_twice_is_counted_and_remarked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Given.SchoolFileOf(1));
        folder.Write("b.jsonl", Given.LinesOf([2, 1]));
        var result = Given.Evaluated([folder.Root]);
        Assert.Equal(3, result.Tally.SchoolCount);
        Assert.Equal([("a.json", 1L), ("b.jsonl", 32L)], Assert.Single(result.Repeated).Select(school => (Path.GetFileName(school.Path), school.Line)));

        var run = Given.Host.Run("evaluate", folder.Root, "--out", folder.At("out"));
        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Count(line => line.Contains("需核实", StringComparison.Ordinal)));
        Assert.Contains("重复出现的学校（需核实）", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_after_which_no_report_falls_due_is_named_in_a_file_too()
    {
        using var folder = new TemporaryFolder();
        var text = Encoding.UTF8.GetString(Given.SchoolFileOf(1, 0)).Replace("2024-2025", "9999", StringComparison.Ordinal);
        var result = Given.Evaluated([folder.Write("a.json", text)]);
        var problem = Assert.Single(Assert.Single(result.Unread).Problems);
        var line = text.Split('\n').TakeWhile(each => !each.Contains("\"period\"", StringComparison.Ordinal)).Count() + 1;
        Assert.Equal((line, 13), (problem.Line, problem.Column));
    }

    private static void WriteBad(TemporaryFolder folder)
    {
        var other = Given.LinesOf(20);
        folder.Write("schools/bad/1-truncated.jsonl", [.. other, .. Given.LinesOf(30, 3)[..^400]]);
        folder.Write("schools/bad/2-not-a-school.json", "{\"a\":[1,2]}");
        folder.Write("schools/bad/3-empty.json");
        folder.Write("schools/bad/4-empty.jsonl");
        folder.Write("schools/bad/5-blank.jsonl", "\n \r\n\t\n");
        folder.Write("schools/bad/6-no-json.jsonl", [.. Given.LinesOf(21), .. Given.LinesOf(31, 2), .. "Name;2;3\n"u8]);
        folder.Write("schools/bad/7-same-id.jsonl", [.. Encoding.UTF8.GetBytes(Header + "\n{\"id\":\"a\",\"title\":\"b\"}\n{\"id\":\"a\",\"title\":\"c\"}\n"), .. Given.LinesOf(22)]);
        folder.Write("schools/bad/8-no-header.jsonl", [.. "{\"id\":\"a\",\"title\":\"b\"}\n"u8, .. Given.LinesOf(23)]);
        folder.Write("schools/bad/9-not-utf8.jsonl", [.. Encoding.UTF8.GetBytes(Header + "\n{\"id\":\"a\",\"title\":\""), 0xD5, 0xC2, .. "\"}\n"u8, .. Given.LinesOf(24)]);
        folder.Write("schools/bad/a-utf16.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header)]);
    }
}
