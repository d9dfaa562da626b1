using System.IO.Compression;
using System.Text;
using Xxgk.Samples.Import.Tests.Books;

namespace Xxgk.Samples.Import.Tests.Verbs;

public sealed class ImportVerbTests : IDisposable
{
    private static readonly TestBook Faulty = new(new TestSheet(
        "台账",
        ["编号", "信息名称", "清单事项", "公开途径", "公开日期"],
        ["1", "学校章程", "2.1", "学校网站", "2015-07-10"],
        ["2", "财务制度", "71", "学校网站", "2021年2月30日"]));

    private readonly ImportHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void One_register_gives_the_same_file_whatever_form_it_is_written_in()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        CsvFiles.Write(Register.Book, host.PathOf("b.csv"), Encoding.UTF8);
        CsvFiles.Write(Register.Book, host.PathOf("c.csv"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        CsvFiles.Write(Register.Book, host.PathOf("d.csv"), CsvFiles.Gb18030);
        CsvFiles.Write(Register.Book, host.PathOf("e.csv"), Encoding.Unicode);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "register.xls"), host.PathOf("f.xls"));
        var school = host.School();

        string[] files = [.. Directory.GetFiles(host.Folder, "?.*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        foreach (var file in files)
        {
            var run = host.Run("import", file, "--school", school, "--out", file + ".json");
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        }

        Assert.Equal(6, files.Length);
        Assert.Single(files.Select(file => File.ReadAllText(host.PathOf(file + ".json"))).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_table_says_is_in_the_schools_file()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        host.Run("import", "a.xlsx", "--school", host.School());

        var records = host.Read("a.json").Register.Records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        Assert.Equal(14, records.Count);
        Assert.All(Register.Forms.Select((_, at) => records[$"cw-{at + 1:00}"]), record =>
            Assert.Equal((ItemReference.Of(19, 1), PartialDate.Parse("2021-03-05"), "财务处"), (record.Item!.Value, record.ProducedOn, record.Department!)));
        Assert.Equal(
            [
                new Publication { Channel = Channel.Of(ChannelKind.NoticeBoard, "公示栏"), From = PartialDate.Parse("2021-06-16"), Term = PartialDate.Parse("2021-06-24") },
                new Publication { Channel = Channel.Of(ChannelKind.SchoolWebsite, "校园网"), From = PartialDate.Parse("2021-06-17"), Address = "https://www.example.edu.cn/rs/1" },
            ],
            records["rs-01"].Publications);
        Assert.Equal(DisclosureScope.Withheld("涉及个人隐私", Instruments.Measures.Article(10).Item(3)), records["xs-01"].Scope);
    }

    [Fact]
    public void A_wrong_cell_is_told_with_sheet_row_column_and_its_text_and_nothing_is_written()
    {
        XlsxFiles.Write(Faulty, host.PathOf("a.xlsx"));

        var run = host.Run("import", "a.xlsx", "--school", host.School(), "--out", "b.json");

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                "a.xlsx:台账!C3: “71”：清单中没有这个事项，应为序号（19、19.1）或者事项名称",
                "a.xlsx:台账!E3: “2021年2月30日”：没有这一天",
                "有2个问题，未写入任何内容。",
            ],
            run.ErrorLines);
        Assert.Equal(["a.xlsx", "school.json"], Directory.GetFiles(host.Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_there_is_neither_overwritten_nor_touched_without_a_word()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        XlsxFiles.Write(Faulty, host.PathOf("b.xlsx"));
        File.WriteAllText(host.PathOf("there.json"), "mine");

        Assert.Equal(ExitStatus.BadInput, host.Run("import", "a.xlsx", "--school", host.School(), "--out", "there.json").ExitCode);
        Assert.Equal(ExitStatus.BadInput, host.Run("import", "b.xlsx", "--school", "school.json", "--out", "there.json", "--overwrite").ExitCode);
        Assert.Equal("mine", File.ReadAllText(host.PathOf("there.json")));
        Assert.Equal(ExitStatus.Done, host.Run("import", "a.xlsx", "--school", "school.json", "--out", "there.json", "--overwrite").ExitCode);
        Assert.Equal(14, host.Read("there.json").Register.Records.Count);
    }

    [Fact]
    public void Records_that_the_schools_file_has_are_kept_or_replaced_as_one_says()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        XlsxFiles.Write(new(new TestSheet("台账", ["编号", "信息名称", "清单事项"], ["z-1", "财务制度", "15"])), host.PathOf("b.xlsx"));
        host.Run("import", "a.xlsx", "--school", host.School(), "--out", "first.json");

        var unsaid = host.Run("import", "b.xlsx", "--school", "first.json", "--out", "none.json");
        host.Run("import", "b.xlsx", "--school", "first.json", "--out", "added.json", "--add");
        host.Run("import", "b.xlsx", "--school", "first.json", "--out", "replaced.json", "--replace");
        var again = host.Run("import", "a.xlsx", "--school", "first.json", "--out", "none.json", "--add");

        Assert.Equal((ExitStatus.BadInput, ExitStatus.BadInput), (unsaid.ExitCode, again.ExitCode));
        Assert.Contains("--add", unsaid.Errors, StringComparison.Ordinal);
        Assert.Contains("已有此编号", again.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(host.PathOf("none.json")));
        Assert.Equal((15, 1), (host.Read("added.json").Register.Records.Count, host.Read("replaced.json").Register.Records.Count));
    }

    [Fact]
    public void A_file_that_is_read_is_never_written()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        host.Run("mapping", "a.xlsx", "--out", "m.json");
        var before = File.ReadAllBytes(host.PathOf("a.xlsx"));

        Assert.Equal(ExitStatus.BadInput, host.Run("import", "a.xlsx", "--school", host.School(), "--out", "a.xlsx", "--overwrite").ExitCode);
        Assert.Equal(ExitStatus.BadInput, host.Run("import", "a.xlsx", "--school", "school.json", "--mapping", "m.json", "--out", "./m.json", "--overwrite").ExitCode);
        Assert.Equal(ExitStatus.BadInput, host.Run("mapping", "a.xlsx", "--out", "a.xlsx", "--overwrite").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(host.PathOf("a.xlsx")));
    }

    [Fact]
    public void Declared_counts_alone_are_imported_and_those_of_another_year_are_not()
    {
        XlsxFiles.Write(
            new(new TestSheet("统计", ["学年", "公开途径", "数量"], ["2020-2021学年", "学校网站", "200余条"], ["2019-2020学年", "学校网站", "100条"], ["2020-2021学年", "其他", 5.0], ["2020-2021学年", "合计", "1.2万条"])),
            host.PathOf("a.xlsx"));

        var run = host.Run("import", "a.xlsx", "--school", host.School());
        var again = host.Run("import", "a.xlsx", "--school", "a.json", "--out", "b.json", "--add");

        Assert.Equal((0, 0), (run.ExitCode, again.ExitCode));
        Assert.Contains("1个填报数属于其他年度，未导入", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["主动公开信息（学校网站）：200余条", "主动公开信息（其他）：5", "主动公开信息：1.2万条"],
            host.Read("a.json").Register.DeclaredCounts.Select(count => count.ToString()));
        Assert.Equal(6, host.Read("b.json").Register.DeclaredCounts.Count);
        Assert.Equal(ExitStatus.BadInput, host.Run("import", "a.xlsx", "--school", "a.json", "--out", "c.json").ExitCode);
    }

    [Fact]
    public void What_is_left_out_is_told()
    {
        XlsxFiles.Write(new(new TestSheet("台账", ["信息名称", "公开日期", "文号", "公开日期"], ["某事", "2021-03-05", "某发〔2021〕1号", "2021-03-06"]), new TestSheet("通讯录", ["姓名", "电话"])), host.PathOf("a.xlsx"));

        var run = host.Run("import", "a.xlsx", "--school", host.School());

        Assert.All(["未导入的列：C（文号）、D（公开日期）。", "工作表“通讯录”未导入。", "1条记录没有清单事项"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_that_strayed_to_the_far_corner_costs_neither_time_nor_memory()
    {
        XlsxFiles.Write(new(new TestSheet("台账", ["编号", "信息名称", "公开日期"], ["1", "某事", "2021-03-05"]) { Strayed = ("XFD200000", "x") }), host.PathOf("a.xlsx"));

        var run = host.Run("import", "a.xlsx", "--school", host.School());

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("列数超过256", run.Output, StringComparison.Ordinal);
        Assert.Single(host.Read("a.json").Register.Records);
    }

    [Fact]
    public void A_missing_quotation_mark_and_bytes_of_two_encodings_are_refused()
    {
        File.WriteAllText(host.PathOf("a.csv"), "编号,信息名称,公开日期\n1,\"学校章程,2021-03-05\n2,财务制度,2021-03-05\n3,\"资产制度\",2021-03-05\n");
        File.WriteAllBytes(host.PathOf("b.csv"), [.. CsvFiles.Gb18030.GetBytes("编号,信息名称,公开日期\n1,学校章程,2021-03-05\n"), 0xFF, (byte)'\n']);

        Assert.Contains("可能少了一个引号", host.Run("preview", "a.csv").Errors, StringComparison.Ordinal);
        Assert.Contains("识别不了的字节", host.Run("preview", "b.csv").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.xlsx", "文件是空的")]
    [InlineData("page.xls", "网页")]
    [InlineData("zip.xlsx", "已损坏")]
    [InlineData("cut.xlsx", "已损坏")]
    [InlineData("cut.xls", "已损坏")]
    [InlineData("program.csv", "不是文本文件")]
    [InlineData("folder", "这是文件夹")]
    [InlineData("missing.xlsx", "没有这个文件")]
    public void A_file_that_is_no_workbook_is_refused_with_the_reason(string name, string reason)
    {
        Make(name);

        foreach (var verb in new[] { "import", "preview", "mapping" })
        {
            var run = host.Run([verb, name, .. verb == "import" ? (string[])["--school", host.School(), "--out", "b.json"] : []]);

            Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
            Assert.StartsWith(name + ": ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(host.PathOf("b.json")));
    }

    [Fact]
    public void A_workbook_without_a_register_says_what_to_do()
    {
        XlsxFiles.Write(new(new TestSheet("说明", ["每条信息填一行。"])), host.PathOf("a.xlsx"));

        var run = host.Run("import", "a.xlsx", "--school", host.School());
        var preview = host.Run("preview", "a.xlsx");

        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Contains("没有识别出台账或填报数的工作表", run.Errors, StringComparison.Ordinal);
        Assert.Contains("没有识别出台账或填报数的工作表", preview.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("可以导入", preview.Output, StringComparison.Ordinal);
    }

    private void Make(string name)
    {
        var path = host.PathOf(name);
        switch (name)
        {
            case "empty.xlsx": File.WriteAllBytes(path, []); break;
            case "page.xls": File.WriteAllText(path, "<html><table><tr><td>编号</td></tr></table></html>"); break;
            case "zip.xlsx": ZipFile.CreateFromDirectory(Directory.CreateDirectory(host.PathOf("nothing")).FullName, path); File.AppendAllText(path, "x"); break;
            case "cut.xlsx":
                XlsxFiles.Write(Register.Book, path);
                File.WriteAllBytes(path, File.ReadAllBytes(path)[..2_000]);
                break;
            case "cut.xls": File.WriteAllBytes(path, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "register.xls"))[..3_000]); break;
            case "program.csv": File.WriteAllBytes(path, [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 2, (byte)'\n', 0, 3]); break;
            case "folder": Directory.CreateDirectory(path); break;
        }
    }
}
