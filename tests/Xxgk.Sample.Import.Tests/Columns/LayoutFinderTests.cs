using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Tests.Columns;

public sealed class LayoutFinderTests
{
    [Fact]
    public void Headings_below_a_title_are_found_and_each_column_is_taken_for_its_field()
    {
        var layout = Find(
            ["某某学院信息公开台账"],
            ["序号", "信息名称", "清单事项", "责任部门", "生成日期", "公开日期", "网址"],
            ["1", "学校章程", "2.1", "学校办公室", "2015-06-30", "2015-07-10", "https://www.example.edu.cn/zc"]);

        Assert.Equal((SheetContent.Register, 2, 2, "某某学院信息公开台账"), (layout.Content, layout.FirstHeading, layout.LastHeading, layout.Caption));
        Assert.Equal(
            [Field.Ignored, Field.Title, Field.Item, Field.Department, Field.ProducedOn, Field.From, Field.Address],
            layout.Columns.Select(column => column.Role.Field));
        Assert.All(layout.Columns, column => Assert.Equal(Sureness.Sure, column.Sureness));
    }

    [Fact]
    public void Headings_on_two_levels_are_read_together_also_where_a_file_has_lost_its_merged_cells()
    {
        var layout = Find(
            ["信息名称", "公开情况", "", "", "保密审查", "", "备注"],
            ["", "途径", "网址", "日期", "结果", "日期", ""],
            ["学校章程", "学校网站", "https://www.example.edu.cn/zc", "2015-07-10", "通过", "2015-07-01", ""]);

        Assert.Equal((1, 2), (layout.FirstHeading, layout.LastHeading));
        Assert.Equal(
            [Field.Title, Field.Channel, Field.Address, Field.From, Field.SecrecyReview, Field.SecrecyReviewOn, Field.Ignored],
            layout.Columns.Select(column => column.Role.Field));
    }

    [Fact]
    public void A_column_of_a_channels_own_is_a_column_of_marks()
    {
        var layout = Find(
            ["信息名称", "公开途径", "", "", "公开日期"],
            ["", "学校网站", "公告栏", "微信公众号", ""],
            ["学校章程", "√", "", "√", "2015-07-10"]);

        Assert.Equal(
            ["title", "mark:schoolWebsite", "mark:noticeBoard:公告栏", "mark:newMedia:微信公众号", "from"],
            layout.Columns.Select(column => column.Role.ToString()));
    }

    [Fact]
    public void Channels_that_are_ticked_are_known_in_brackets_by_other_names_and_without_a_heading_above()
    {
        var brackets = Find(["信息名称", "公开途径（学校网站）", "公开途径（短信）"], ["学校章程", "√", "√"]);
        var other = Find(["信息名称", "公开途径", ""], ["", "学校网站", "其他"], ["学校章程", "√", "√"]);
        var alone = Find(["信息名称", "学校网站", "公告栏", "公开日期"], ["学校章程", "√", "", "2021-03-05"], ["另一章程", "", "√", "2021-03-05"]);

        Assert.Equal(["title", "mark:schoolWebsite", "mark:other:短信"], brackets.Columns.Select(column => column.Role.ToString()));
        Assert.Equal(["title", "mark:schoolWebsite", "mark:other:其他"], other.Columns.Select(column => column.Role.ToString()));
        Assert.Equal(["title", "mark:schoolWebsite", "mark:noticeBoard:公告栏", "from"], alone.Columns.Select(column => column.Role.ToString()));
    }

    [Theory]
    [InlineData("主动公开", "scope")]
    [InlineData("学校网站", "channel")]
    public void Where_a_heading_has_two_meanings_the_values_tell(string value, string field)
    {
        var layout = Find(["信息名称", "公开方式", "公开日期"], ["学校章程", value, "2015-07-10"], ["另一章程", value, "2015-07-10"]);

        Assert.Equal((field, Sureness.Guessed), (layout.Columns[1].Role.ToString(), layout.Columns[1].Sureness));
    }

    [Fact]
    public void Of_two_columns_for_one_field_the_surer_one_is_taken_and_the_other_says_so()
    {
        var layout = Find(["信息名称", "网站上传时间", "公开日期"], ["学校章程", "2015-07-09", "2015-07-10"]);

        Assert.Equal((Field.Ignored, Field.From), (layout.Columns[1].Role.Field, layout.Columns[2].Role.Field));
        Assert.Contains("C列", layout.Columns[1].Remark!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_figures_by_channel_holds_declared_counts()
    {
        var layout = Find(["公开途径", "数量（条）", "备注"], ["学校网站", "2846", ""], ["合计", "3584", ""]);

        Assert.Equal(SheetContent.Counts, layout.Content);
        Assert.Equal([Field.Channel, Field.Quantity, Field.Note], layout.Columns.Select(column => column.Role.Field));
    }

    [Theory]
    [InlineData("1. 每条信息填一行。", "2. 日期写明年月日。")]
    [InlineData("姓名", "电话")]
    public void A_sheet_without_headings_of_a_register_holds_nothing(params string[] row) => Assert.Equal(SheetContent.Nothing, Find(row, row).Content);

    [Property]
    public void No_sheet_makes_the_finder_throw(string?[][] rows)
    {
        var layout = Find([.. rows.Select(row => row.Select(text => text ?? string.Empty).ToArray())]);

        Assert.True(layout.Content == SheetContent.Nothing || layout.Columns.Count > 0);
    }

    [Fact]
    public void Every_field_that_a_register_has_can_be_named_by_a_heading()
    {
        Field[] named = [.. Enum.GetValues<Field>().Where(field => field is not (Field.Ignored or Field.Mark))];

        Assert.All(named, field =>
        {
            var (role, sureness) = HeadingReader.Read([field.ToWording().Chinese], []);
            Assert.Equal((field, Sureness.Sure), (role.Field, sureness));
        });
    }

    private static SheetLayout Find(params string[][] rows) =>
        LayoutFinder.Find("台账", [.. rows.Select((row, at) => new SheetRow(at + 1, [.. row.Select(text => new Cell(text))]))]);
}
