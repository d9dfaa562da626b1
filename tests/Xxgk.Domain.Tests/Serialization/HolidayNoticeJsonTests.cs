using System.Text;
using Xxgk.Serialization;

namespace Xxgk.Domain.Tests.Serialization;

public class HolidayNoticeJsonTests
{
    private const string Valid =
        """
        {
          "number": "测试发[2026]1号", "year": 2027, "issuedOn": "2026-11-30", "publishedOn": "2026-12-01", "effect": "annual",
          "spans": [
            { "holiday": "元旦", "kind": "off", "first": "2027-01-01", "last": "2027-01-03" },
            { "holiday": "元旦", "kind": "worked", "first": "2027-01-09" },
            { "holiday": "春节", "kind": "leaveEncouraged", "first": "2027-02-05" }
          ],
          "balance": { "weekdaysOff": 1, "weekendDaysWorked": 1 }
        }
        """;

    [Fact]
    public void A_notice_is_read_and_extends_the_calendar()
    {
        var notice = Read(Valid).Value;
        Assert.Equal("测试发〔2026〕1号", notice.Name);
        Assert.Equal(3, notice.Spans.Count);
        var calendar = WorkingCalendar.National.WithNotice(notice);
        Assert.True(calendar.IsWorkingDay(new(2027, 1, 9)).Value);
        Assert.False(calendar.IsWorkingDay(new(2027, 1, 1)).Value);
        Assert.Equal(new(2027, 12, 31), calendar.CoveredThrough);
    }

    [Fact]
    public void Every_notice_that_is_known_is_written_and_read_back()
    {
        foreach (var notice in HolidayNotices.All.Append(Read(Valid).Value))
        {
            var again = HolidayNoticeJson.Read(HolidayNoticeJson.Write(notice)).Value;
            Assert.True(again.IsSameDocumentAs(notice) && again.OrdersTheSameAs(notice));
            Assert.Equal(notice.StatedBalance, again.StatedBalance);
            Assert.Equal(notice.Instrument.Title, again.Instrument.Title);
        }

        Assert.Throws<ArgumentException>(() => HolidayNoticeJson.Write(RegionalOverlay.Hubei.Notices[0]));
    }

    [Theory]
    [InlineData("\"year\": 2027", "\"year\": 20270", "$.year", "20270")]
    [InlineData("测试发[2026]1号", "一号文", "$.number", "一号文")]
    [InlineData("2026-11-30", "2026-02-30", "$.issuedOn", "2026-02-30")]
    [InlineData("\"annual\"", "\"yearly\"", "$.effect", "yearly")]
    [InlineData("\"leaveEncouraged\"", "\"leave\"", "$.spans[2].kind", "leave")]
    [InlineData("\"春节\"", "\"   \"", "$.spans[2].holiday", "空白")]
    [InlineData("2027-01-09", "2027-01-08", "$.spans[1]", "本来就上班")]
    [InlineData("\"last\": \"2027-01-03\"", "\"last\": \"2026-12-31\"", "$.spans[0]", "末日不得早于首日")]
    [InlineData("2027-01-09", "2027-01-03", "$.spans[1]", "2027年1月3日重复安排")]
    [InlineData("2027-02-05", "2029-02-05", "$.spans[2]", "不在2027年")]
    [InlineData("2027-02-05", "9999-12-31", "$.spans[2]", "不在2027年")]
    [InlineData("\"weekdaysOff\": 1", "\"weekdaysOff\": 2", "$", "逐日计算")]
    [InlineData("\"weekdaysOff\": 1", "\"weekdaysOff\": -1", "$.balance.weekdaysOff", "-1")]
    [InlineData("\"effect\": \"annual\",", "", "$", "effect")]
    [InlineData("\"effect\"", "\"efect\": 1, \"effect\"", "$.efect", "efect")]
    [InlineData("2026-12-01", "2026-11-01", "$", "公布日期早于成文日期")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string path, string message)
    {
        Assert.Contains(right, Valid, StringComparison.Ordinal);
        var result = Read(Valid.Replace(right, wrong, StringComparison.Ordinal));
        Assert.False(result.Succeeded);
        Assert.Contains(result.Problems, problem => string.Equals(problem.Path, path, StringComparison.Ordinal) && problem.Message.Chinese.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_yearly_notice_without_the_statutory_days_says_so_at_its_place()
    {
        var problem = Assert.Single(Read(Valid[..Valid.IndexOf(",\n  \"balance\"", StringComparison.Ordinal)] + "}").Problems);
        Assert.StartsWith("净放假0天，法定节假日为13天", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal((1, 1), (problem.Line, problem.Column));
    }

    [Fact]
    public void Problems_come_together_and_in_order()
    {
        var problems = Read(Valid.Replace("2027", "never", StringComparison.Ordinal)).Problems;
        Assert.True(problems.Count >= 1);
        Assert.Equal(problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column), problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"spans\":{}}")]
    [InlineData("{\"number\":\"\\ud800\"}")]
    public void Other_documents_are_problems_and_not_exceptions(string text) => Assert.NotEmpty(Read(text).Problems);

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem() => Assert.NotEmpty(HolidayNoticeJson.Read([0x7B, 0xFF, 0x7D]).Problems);

    [Property(MaxTest = 2000)]
    public bool A_notice_with_a_byte_changed_never_throws(int position, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes(Valid);
        bytes[(int)((uint)position % bytes.Length)] = value;
        var result = HolidayNoticeJson.Read(bytes);
        return result.Succeeded == (result.Problems.Count == 0);
    }

    [Property(MaxTest = 300)]
    public bool A_notice_cut_short_is_a_problem(int length)
    {
        var bytes = Encoding.UTF8.GetBytes(Valid);
        return !HolidayNoticeJson.Read(bytes.AsSpan(0, (int)((uint)length % bytes.Length))).Succeeded;
    }

    private static LoadResult<HolidayNotice> Read(string text) => HolidayNoticeJson.Read(Encoding.UTF8.GetBytes(text));
}
