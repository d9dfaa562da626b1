using System.Text;
using System.Text.Json;
using Xxgk.Samples.Import.Tests.Books;

namespace Xxgk.Samples.Import.Tests.Verbs;

public sealed class PreviewVerbTests : IDisposable
{
    private readonly ImportHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void A_preview_shows_what_each_column_is_taken_for_and_writes_nothing()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));

        var chinese = host.Run("preview", "a.xlsx");
        var english = host.Run("preview", "a.xlsx", "--lang", "en");

        Assert.Equal((0, string.Empty, 0, string.Empty), (chinese.ExitCode, chinese.Errors, english.ExitCode, english.Errors));
        Assert.All(["台账，表头在第3–4行。", "公开情况/网址", "网址或存放位置", "推定，请核对", "可以导入：14条记录"], text => Assert.Contains(text, chinese.Output, StringComparison.Ordinal));
        Assert.All(["A register; headings in row 3–4.", "a guess: please check", "It can be imported: 14 records"], text => Assert.Contains(text, english.Output, StringComparison.Ordinal));
        Assert.Equal(["a.xlsx"], Directory.GetFiles(host.Folder).Select(path => Path.GetFileName(path)!));
    }

    [Fact]
    public void A_year_over_the_table_that_is_not_the_files_is_pointed_out()
    {
        XlsxFiles.Write(new(new TestSheet("台账", ["某某学院2019-2020学年信息公开台账"], ["编号", "信息名称", "公开日期"], ["1", "某事", "2021-03-05"])), host.PathOf("a.xlsx"));

        Assert.Contains("表题写的是2019-2020学年", host.Run("preview", "a.xlsx", "--school", host.School()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_shows_an_error_is_a_problem_and_not_an_empty_one()
    {
        XlsxFiles.Write(new(new TestSheet("台账", ["编号", "信息名称", "责任部门", "公开日期"], ["1", "某事", new TestError("#REF!"), new TestError("#N/A")])), host.PathOf("a.xlsx"));

        Assert.Equal(
            ["a.xlsx:台账!C2: “#REF!”：单元格是错误值", "a.xlsx:台账!D2: “#N/A”：单元格是错误值"],
            host.Run("preview", "a.xlsx").ErrorLines);
    }

    [Fact]
    public void A_mapping_file_that_people_have_corrected_is_followed()
    {
        CsvFiles.Write(new(new TestSheet(string.Empty, ["代号", "东西", "归口", "号", "何时"], ["1", "2021年预算表", "财务处", "预算类", "2021-03-05"])), host.PathOf("a.csv"), Encoding.UTF8);
        File.WriteAllText(host.PathOf("m.json"), """
            { "sheets": [{ "sheet": "", "content": "register", "headings": { "first": 1, "last": 1 }, "columns": [
              { "column": "A", "heading": "代号", "field": "id" }, { "column": "B", "field": "title" }, { "column": "C", "field": "department" },
              { "column": "D", "field": "item" }, { "column": "E", "field": "from" }] }],
              "values": { "item": { "预算类": "19.1" } }, "defaults": { "producedOn": "2021-03" } }
            """);

        Assert.Equal(ExitStatus.BadInput, host.Run("import", "a.csv", "--school", host.School(), "--out", "b.json").ExitCode);
        Assert.Equal((0, string.Empty), host.Run("import", "a.csv", "--school", "school.json", "--out", "b.json", "--mapping", "m.json") is var run ? (run.ExitCode, run.Errors) : default);

        var record = Assert.Single(host.Read("b.json").Register.Records);
        Assert.Equal(("1", "2021年预算表", ItemReference.Of(19, 1), PartialDate.OfMonth(2021, 3)), (record.Id, record.Title, record.Item!.Value, record.ProducedOn));
    }

    [Fact]
    public void The_mapping_file_that_is_written_gives_the_same_import()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        host.Run("mapping", "a.xlsx", "--out", "m.json");
        host.Run("import", "a.xlsx", "--school", host.School(), "--out", "guessed.json");
        host.Run("import", "a.xlsx", "--school", "school.json", "--out", "mapped.json", "--mapping", "m.json");

        using var mapping = JsonDocument.Parse(host.Run("mapping", "a.xlsx").Output);
        Assert.Equal("信息公开台账", mapping.RootElement.GetProperty("sheets")[0].GetProperty("sheet").GetString());
        Assert.Equal(File.ReadAllText(host.PathOf("guessed.json")), File.ReadAllText(host.PathOf("mapped.json")));
        Assert.Equal(ExitStatus.BadInput, host.Run("mapping", "a.xlsx", "--out", "m.json").ExitCode);
    }

    [Fact]
    public void A_problem_of_a_mapping_file_has_its_line_and_column()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        File.WriteAllText(host.PathOf("m.json"), "{ \"sheets\": [\n  { \"sheet\": \"没有的\", \"content\": \"register\", \"headings\": { \"first\": 1, \"last\": 1 } }\n] }");

        Assert.Equal(["m.json:2:14: 表格文件中没有工作表“没有的”"], host.Run("preview", "a.xlsx", "--mapping", "m.json").ErrorLines);
    }

    [Theory]
    [InlineData("preview")]
    [InlineData("import", "a.xlsx")]
    [InlineData("unknown")]
    [InlineData("preview", "a.xlsx", "b.xlsx")]
    public void Wrong_usage_is_a_line_and_the_usage_in_the_language_chosen(params string[] arguments)
    {
        var chinese = host.Run(arguments);
        var english = host.Run([.. arguments, "--lang", "en"]);

        Assert.Equal((ExitStatus.BadInput, ExitStatus.BadInput, 2), (chinese.ExitCode, english.ExitCode, english.ErrorLines.Count));
        Assert.StartsWith("用法：xxgk-import", chinese.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(english.Errors, c => c is >= '\u4E00' and <= '\u9FFF');
    }
}
