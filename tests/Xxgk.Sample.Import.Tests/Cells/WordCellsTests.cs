using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Tests.Cells;

public sealed class WordCellsTests
{
    [Theory]
    [InlineData("2020-2021学年", "2020-2021")]
    [InlineData("2020—2021学年度", "2020-2021")]
    [InlineData("2020 - 2021", "2020-2021")]
    [InlineData("2020-21学年", "2020-2021")]
    [InlineData("2020~2021", "2020-2021")]
    [InlineData("2021年度", "2021")]
    [InlineData("2021年", "2021")]
    [InlineData("２０２１", "2021")]
    public void A_year_is_an_academic_or_a_calendar_year_in_the_forms_that_offices_write(string text, string year)
    {
        Assert.True(YearCells.TryRead(text, out var read));
        Assert.Equal(ReportedYear.Parse(year), read);
    }

    [Theory]
    [InlineData("2020-2022学年")]
    [InlineData("2021学年")]
    [InlineData("去年")]
    public void What_is_no_year_is_refused(string text) => Assert.False(YearCells.TryRead(text, out _));

    [Theory]
    [InlineData("主动公开", DisclosureScopeKind.Proactive)]
    [InlineData("面向社会公开", DisclosureScopeKind.Proactive)]
    [InlineData("校内公开", DisclosureScopeKind.CampusOnly)]
    [InlineData("仅限校内主动公开", DisclosureScopeKind.CampusOnly)]
    [InlineData("依申请公开", DisclosureScopeKind.UponRequest)]
    [InlineData("不予公开", DisclosureScopeKind.Withheld)]
    [InlineData("不公开", DisclosureScopeKind.Withheld)]
    public void Scopes_are_known_by_their_words(string text, DisclosureScopeKind kind)
    {
        Assert.True(ScopeCells.TryKind(text, out var read));
        Assert.Equal(kind, read);
    }

    [Theory]
    [InlineData("学校网站", "schoolWebsite")]
    [InlineData("学校官网", "schoolWebsite:学校官网")]
    [InlineData("信息公开专栏", "disclosureColumn")]
    [InlineData("信息公开网", "disclosureColumn:信息公开网")]
    [InlineData("微信公众号", "newMedia:微信公众号")]
    [InlineData("学校官方微博", "newMedia:学校官方微博")]
    [InlineData("OA系统", "officeSystem:OA系统")]
    [InlineData("公示栏", "noticeBoard:公示栏")]
    [InlineData("LED大屏", "electronicScreen:LED大屏")]
    [InlineData("财务处网站", "departmentWebsite:财务处网站")]
    [InlineData("校园广播", "campusRadio:校园广播")]
    [InlineData("会议纪要", "minutes")]
    public void A_channel_is_known_by_its_words_and_keeps_the_schools_own_name(string text, string channel)
    {
        Assert.True(ChannelCells.TryKind(text, out var kind));
        Assert.Equal(Channel.Parse(channel), ChannelCells.Of(kind, text));
    }

    [Theory]
    [InlineData("学校网站、微信公众号", 2)]
    [InlineData("学校网站/公告栏；OA", 3)]
    [InlineData("公告栏、宣传栏", 1)]
    [InlineData("学校网站\n学校网站", 1)]
    public void Several_channels_in_a_cell_are_told_apart(string text, int count) => Assert.Equal(count, ChannelCells.Split(text).Count);

    [Theory]
    [InlineData("通过", ReviewResult.Passed)]
    [InlineData("同意公开", ReviewResult.Passed)]
    [InlineData("不涉密", ReviewResult.Passed)]
    [InlineData("√", ReviewResult.Passed)]
    [InlineData("未通过", ReviewResult.Failed)]
    [InlineData("不同意", ReviewResult.Failed)]
    [InlineData("涉密", ReviewResult.Failed)]
    [InlineData("审查中", ReviewResult.Open)]
    public void A_reviews_result_is_known_by_its_words(string text, ReviewResult result) => Assert.Equal(result, ChoiceCells.Review(text));

    [Property]
    public Property Cleaned_text_is_one_line_and_cleaning_it_again_changes_nothing(string? text)
    {
        var cleaned = CellText.Cleaned(text ?? string.Empty);
        return (!cleaned.Any(char.IsControl) && cleaned.Trim() == cleaned && !cleaned.Contains("  ", StringComparison.Ordinal) && CellText.Cleaned(cleaned) == cleaned)
            .Label($"'{text}' became '{cleaned}'");
    }

    [Theory]
    [InlineData("𠮷林", "𠮷林")]
    [InlineData("标\u200B题\uFEFF", "标题")]
    [InlineData("  标\r\n题\u00A0一 ", "标 题 一")]
    public void Marks_that_do_not_show_are_no_part_of_a_text(string text, string cleaned) => Assert.Equal(cleaned, CellText.Cleaned(text));

    [Fact]
    public void Half_of_a_pair_becomes_a_mark_that_says_so()
    {
        Assert.Equal("\uFFFD标题", CellText.Cleaned("\uD800标题"));
        Assert.Equal("标题\uFFFD", CellText.Cleaned("标题\uDC00"));
    }
}
