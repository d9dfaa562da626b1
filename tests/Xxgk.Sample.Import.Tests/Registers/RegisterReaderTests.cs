using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;

namespace Xxgk.Samples.Import.Tests.Registers;

public sealed class RegisterReaderTests
{
    private static readonly string[] Headings = ["编号", "信息名称", "清单事项", "责任部门", "生成日期", "公开途径", "网址", "公开日期", "公开属性", "理由", "依据条款"];

    private readonly ImportLog log = new(new ImportProblems(), new ValueLog());

    [Fact]
    public void A_row_that_only_adds_a_publication_belongs_to_the_record_above()
    {
        var records = Read(
            ["1", "学校章程", "2.1", "学校办公室", "2015-06-30", "学校网站", "https://www.example.edu.cn/1", "2015-07-10"],
            ["", "", "", "", "", "公告栏", "", "2015-07-11"],
            ["2", "财务制度", "15", "财务处", "2016-06-30", "学校网站", "https://www.example.edu.cn/2", "2016-07-10"]);

        Assert.Equal(["1", "2"], records.Select(record => record.Id));
        Assert.Equal([ChannelKind.SchoolWebsite, ChannelKind.NoticeBoard], records[0].Publications.Select(one => one.Channel!.Kind));
        Assert.Equal(0, log.Problems.Count);
    }

    [Fact]
    public void Sections_sums_notes_and_headings_once_more_are_no_records()
    {
        var records = Read(
            ["一、基本信息"],
            ["1", "学校章程", "2.1"],
            [],
            Headings,
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
            ["（二）财务信息"],
            ["2", "财务制度", "15"],
            ["合计", "", "2"],
            ["注：本表由学校办公室填写"],
            ["填表人：某某", "", "", "审核人：某某"]);

        Assert.Equal(["学校章程", "财务制度"], records.Select(record => record.Title));
        Assert.Equal(0, log.Problems.Count);
    }

    [Theory]
    [InlineData("未公开", 0)]
    [InlineData("否", 0)]
    [InlineData("已公开", 1)]
    [InlineData("学校网站\n微信公众号", 2)]
    [InlineData("学校网站 微信公众号", 2)]
    [InlineData("学校网站和公告栏", 2)]
    [InlineData("①学校网站②公告栏", 2)]
    [InlineData("学校网站、其他", 2)]
    public void What_a_cell_of_channels_says_is_neither_more_nor_less_than_published_there(string text, int publications)
    {
        var record = Assert.Single(Read(["1", "财务制度", "15", "", "", text]));

        Assert.Equal((publications, 0), (record.Publications.Count, log.Problems.Count));
    }

    [Theory]
    [InlineData("√", "2021-03-05")]
    [InlineData("未公开", "2021-03-05")]
    [InlineData("https://www.example.edu.cn/1", "")]
    public void A_tick_an_address_and_a_contradiction_are_no_channel(string text, string published)
    {
        Read(["1", "财务制度", "15", "", "", text, "", published]);

        Assert.Equal("台账!F2", Assert.Single(log.Problems.List).Place.ToString());
    }

    [Fact]
    public void An_address_goes_with_the_channel_that_has_pages()
    {
        var record = Assert.Single(Read(["1", "财务制度", "15", "", "", "公告栏、学校网站", "http：//www.example.edu.cn/1"]));

        Assert.Equal([(ChannelKind.NoticeBoard, null), (ChannelKind.SchoolWebsite, "http://www.example.edu.cn/1")], record.Publications.Select(one => (one.Channel!.Kind, one.Address)));
    }

    [Fact]
    public void As_above_is_what_stands_above()
    {
        var records = Read(["1", "财务制度", "15", "财务处", "", "学校网站"], ["2", "资产制度", "〃", "同上", "", "同上"]);

        Assert.Equal([("财务处", "15"), ("财务处", "15")], records.Select(record => (record.Department!, record.Item!.Value.ToString())));
        Assert.Equal(ChannelKind.SchoolWebsite, records[1].Publications[0].Channel!.Kind);
    }

    [Fact]
    public void Sums_sections_and_footers_are_none_wherever_they_stand_and_another_table_is_a_problem()
    {
        var records = Read(
            ["二", "招生考试信息"],
            ["2", "二、招生考试信息"],
            ["1", "财务制度", "15"],
            ["合计", "2条"],
            ["", "合计", "", "", "", "2条"],
            ["总 计", "2"],
            ["审核：李四", "", "", "日期：2021年"],
            ["", "填表人：李四", "审核人：王五"],
            ["公开途径", "数量"]);

        Assert.Equal(["财务制度"], records.Select(record => record.Title));
        Assert.Equal("台账!10", Assert.Single(log.Problems.List).Place.ToString());
    }

    [Fact]
    public void A_row_without_a_name_and_an_id_used_twice_are_problems_with_their_places()
    {
        Read(["1", "", "2.1", "学校办公室"], ["2", "财务制度", "15"], ["2", "资产制度", "15"]);

        Assert.Equal(["台账!B2", "台账!A4"], log.Problems.List.Select(problem => problem.Place.ToString()));
        Assert.Contains("台账!A3", log.Problems.List[1].Fault.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withheld_needs_its_reason_and_its_provision()
    {
        var records = Read(
            ["1", "学生花名册", "", "学生处", "2020-09", "", "", "", "不予公开", "涉及个人隐私", "《高等学校信息公开办法》第十条第（三）项"],
            ["2", "值班安排", "", "保卫处", "2020-09", "", "", "", "不予公开", "校内规定", "《某某学院保密规定》第三条"],
            ["3", "教代会材料", "3.2", "工会", "2020-09", "公告栏", "", "2020-09", "校内公开", "仅涉及教职工"],
            ["4", "某事", "", "", "", "", "", "", "不予公开"],
            ["5", "某事", "", "", "", "", "", "", "不予公开", "某理由", "第十条"]);

        Assert.Equal(
            [Instruments.Measures.Article(10).Item(3).Citation.Chinese, "《某某学院保密规定》第三条", null],
            records.Take(3).Select(record => record.Scope.Basis?.Citation.Chinese));
        Assert.Equal(Audience.Campus, records[2].Publications[0].Audience);
        Assert.Equal(["台账!J5", "台账!K5", "台账!K6"], log.Problems.List.Select(problem => problem.Place.ToString()));
    }

    [Fact]
    public void Where_people_have_said_so_an_empty_cell_means_as_above()
    {
        var records = Read(
            layout => layout with { FillDown = new HashSet<Field> { Field.Item, Field.Department } },
            ["1", "收支预算总表", "19.1", "财务处"],
            ["2", "收支预算总表（调整）"]);

        Assert.Equal([ItemReference.Of(19, 1), ItemReference.Of(19, 1)], records.Select(record => record.Item!.Value));
        Assert.Equal(["财务处", "财务处"], records.Select(record => record.Department));
    }

    [Fact]
    public void Words_that_people_have_settled_are_read_in_place_of_the_tables()
    {
        var settings = new ImportSettings
        {
            Values = new Dictionary<Field, IReadOnlyDictionary<string, string>>
            {
                [Field.Item] = new Dictionary<string, string> { ["预算类"] = "19.1" },
                [Field.Channel] = new Dictionary<string, string> { ["总站"] = "schoolWebsite" },
                [Field.From] = new Dictionary<string, string> { ["年初"] = "2021-01" },
            },
            Defaults = new Dictionary<Field, string> { [Field.Department] = "学校办公室" },
            IsPublishedUnlessTold = true,
        };

        var records = Read(settings, layout => layout, ["1", "某表", "预算类", "", "2021-01-05", "总站", "", "年初"], ["2", "另一表", "预算类", "财务处", "2021-01-05"]);

        Assert.Equal([ItemReference.Of(19, 1), ItemReference.Of(19, 1)], records.Select(record => record.Item!.Value));
        Assert.Equal(["学校办公室", "财务处"], records.Select(record => record.Department));
        Assert.Equal(new Publication { Channel = Channel.Of(ChannelKind.SchoolWebsite), From = PartialDate.OfMonth(2021, 1) }, records[0].Publications[0]);
        Assert.Equal(new Publication(), records[1].Publications[0]);
        Assert.Equal(0, log.Problems.Count);
    }

    [Property(Arbitrary = [typeof(Rows)])]
    public void Rows_of_any_words_give_records_or_problems_and_nothing_is_thrown(string[][] rows)
    {
        var cells = rows.Count(row => row.Length > 1 && row[1].Length > 0);

        var records = Read(rows);

        Assert.True(records.Count <= cells);
        Assert.Equal(records.Count, log.Problems.Count == 0 ? records.Select(record => record.Id).Distinct(StringComparer.Ordinal).Count() : records.Count);
    }

    private List<DisclosureRecord> Read(params string[][] rows) => Read(layout => layout, rows);

    private List<DisclosureRecord> Read(Func<SheetLayout, SheetLayout> change, params string[][] rows) => Read(ImportSettings.Default, change, rows);

    private List<DisclosureRecord> Read(ImportSettings settings, Func<SheetLayout, SheetLayout> change, params string[][] rows)
    {
        SheetRow[] sheet = [.. rows.Prepend(Headings).Select((row, at) => new SheetRow(at + 1, [.. row.Select(text => new Cell(text))]))];
        var layout = LayoutFinder.Of("台账", sheet, 0, 0);
        return [.. new RegisterReader(Checklist2014.Edition.With(catalogue: null), settings, log).Read(change(layout), sheet)];
    }

    /// <summary>Rows of words such as offices write, right and wrong, in any column.</summary>
    public static class Rows
    {
        private static readonly string[] Words =
        [
            string.Empty, "1", "xb-01", "学校章程", "19", "19.1", "第25项", "财务处", "2021年3月5日", "44260", "3月5日", "学校网站、公告栏", "点击查看", "https://www.example.edu.cn/1", "主动公开",
            "不予公开", "校内公开", "涉及个人隐私", "《高等学校信息公开办法》第十条第（三）项", "合计", "一、基本信息", "无", "—", "√", "通过", "\uD800", "\u0001", "2021.6.16-2021.6.24", new string('长', 2_001),
        ];

        public static Arbitrary<string[][]> OfRows() =>
            Gen.Elements(Words).ArrayOf().Where(row => row.Length <= 11).ArrayOf().ToArbitrary();
    }
}
