using System.Globalization;
using Xxgk.Samples.Import.Tests.Books;

namespace Xxgk.Samples.Import.Tests.Verbs;

public sealed class LargeFileTests : IDisposable
{
    private readonly ImportHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void A_hundred_thousand_rows_go_through_a_small_heap_and_ten_times_the_rows_take_little_more(string form)
    {
        Write(10_000, "small." + form);
        Write(100_000, "large." + form);
        var school = host.School();

        var small = host.PeakOf("import", "small." + form, "--school", school);
        var large = host.PeakOf("import", "large." + form, "--school", school);

        Assert.Equal(100_000, host.Read("large.json").Register.Records.Count);
        Assert.True(large <= 1.5 * small, FormattableString.Invariant($"{small / 1024} MB for 10,000 rows, {large / 1024} MB for 100,000"));
    }

    [TerminalFact]
    public void A_person_at_a_terminal_sees_how_far_it_is_and_a_pipe_sees_the_result_alone()
    {
        Write(5_000, "a.csv");
        var school = host.School();

        var person = host.AtTerminal("import", "a.csv", "--school", school);
        var pipe = host.Run("import", "a.csv", "--school", school, "--overwrite");

        Assert.Matches("[0-9]%", person);
        Assert.Contains("━━━", person, StringComparison.Ordinal);
        Assert.Contains("5000", person, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (pipe.ExitCode, pipe.Errors));
        Assert.DoesNotContain(pipe.Output, c => c == '%' || c == '\u001B' || c is >= '\u2500' and <= '\u257F');
    }

    private void Write(int rows, string name)
    {
        string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        var sheet = new TestSheet("台账",
        [
            ["编号", "信息名称", "清单事项", "责任部门", "生成日期", "公开途径", "网址", "公开日期", "公开属性"],
            .. Enumerable.Range(0, rows).Select(IReadOnlyList<object?> (row) =>
            [
                Text($"r-{row:000000}"), Text($"某某项目采购中标结果公告（第{row}号）"), "18", "资产管理处", new LocalDate(2020, 9, 1).PlusDays(row % 360), "学校网站",
                Text($"https://www.example.edu.cn/zb/{row}"), Text($"2021年{(row % 12) + 1}月{(row % 28) + 1}日"), "主动公开",
            ]),
        ]);
        if (name.EndsWith("xlsx", StringComparison.Ordinal))
        {
            XlsxFiles.Write(new(sheet), host.PathOf(name));
        }
        else
        {
            CsvFiles.Write(new(sheet), host.PathOf(name), CsvFiles.Gb18030);
        }
    }
}
