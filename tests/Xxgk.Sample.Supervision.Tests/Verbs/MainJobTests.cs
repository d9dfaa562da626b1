using System.Text.RegularExpressions;
using Xxgk.Samples.Supervision.Tests.Output;

namespace Xxgk.Samples.Supervision.Tests.Verbs;

public sealed class MainJobTests
{
    [Fact]
    public void Without_a_verb_300_schools_are_ranked_drawn_and_the_bad_files_listed()
    {
        using var folder = new TemporaryFolder();
        var run = Given.Host.Run([], input: string.Empty, workingDirectory: folder.Root);

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.StartsWith("已核对300所学校", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("结果：artifacts/supervision/index.html", run.Lines[^1]);
        Assert.DoesNotContain(run.Output + run.Errors, c => char.IsControl(c) && c != '\n');

        var page = PageTests.Parse(File.ReadAllText(folder.At("artifacts", "supervision", "index.html")));
        var captions = page.Descendants().Where(element => element.Name.LocalName == "caption").Select(caption => caption.Value).ToList();
        Assert.Equal(5, page.Descendants().Count(element => element.Name.LocalName == "figure"));
        Assert.All((string[])["各事项的学校数", "各类发现的次数", "各省公开情况", "未能读取的文件和学校"], caption => Assert.Contains(caption, captions));

        var items = Rows(page, "各事项的学校数");
        Assert.Equal(50, items.Count);
        Assert.Equal("1", items[0][0]);
        Assert.Equal(["empty.json", "not-a-school.json", "truncated-line.jsonl"], Rows(page, "未能读取的文件和学校").Select(row => Path.GetFileName(row[0])).Distinct());
    }

    [Fact]
    public void It_gives_the_same_a_second_time()
    {
        using var folder = new TemporaryFolder();
        Given.Host.Run([], input: string.Empty, workingDirectory: folder.Root);
        var first = File.ReadAllText(folder.At("artifacts", "supervision", "index.html"));
        Given.Host.Run([], input: string.Empty, workingDirectory: folder.Root);
        Assert.Equal(first, File.ReadAllText(folder.At("artifacts", "supervision", "index.html")));
    }

    [Fact]
    public void No_word_of_the_page_draws_a_conclusion_about_a_school()
    {
        using var folder = new TemporaryFolder();
        Given.Host.Run([], input: string.Empty, workingDirectory: folder.Root);
        Assert.DoesNotMatch(new Regex("违法|违规|应公开未公开", RegexOptions.None, TimeSpan.FromSeconds(5)), File.ReadAllText(folder.At("artifacts", "supervision", "index.html")));
    }

    private static List<string[]> Rows(System.Xml.Linq.XDocument page, string caption) =>
        [.. page.Descendants().Single(element => element.Name.LocalName == "caption" && string.Equals(element.Value, caption, StringComparison.Ordinal))
            .Parent!.Descendants().Where(element => element.Name.LocalName == "tr").Skip(1).Select(row => row.Elements().Select(cell => cell.Value).ToArray())];
}
