using Xxgk.Specification;
using Xxgk.Specification.Law;

namespace Xxgk.Domain.Tests.Law;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(32, "三十二")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(112, "一百一十二")]
    [InlineData(203, "二百零三")]
    [InlineData(1000, "一千")]
    [InlineData(1005, "一千零五")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(2010, "二千零一十")]
    [InlineData(9999, "九千九百九十九")]
    public void A_number_is_written_as_statutes_print_it(int number, string text) =>
        Assert.Equal(text, ChineseNumeral.Format(number));

    [Fact]
    public void Every_number_from_1_to_9999_comes_back_and_no_two_are_written_alike()
    {
        var texts = Enumerable.Range(1, 9999).Select(ChineseNumeral.Format).ToArray();
        Assert.Equal(9999, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enumerable.Range(1, 9999), texts.Select(ChineseNumeral.Parse));
    }

    [Theory]
    [InlineData("一十二", 12)]
    [InlineData("一百十二", 112)]
    [InlineData("两百", 200)]
    [InlineData("两千零一", 2001)]
    [InlineData("两", 2)]
    [InlineData("一百〇五", 105)]
    public void A_form_that_can_mean_one_number_only_is_read(string text, int number) =>
        Assert.Equal(number, ChineseNumeral.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("零")]
    [InlineData("二百五")]
    [InlineData("一千五十")]
    [InlineData("二〇一四")]
    [InlineData("十百")]
    [InlineData("百")]
    [InlineData("二十十")]
    [InlineData("十两")]
    [InlineData("一万")]
    [InlineData("12")]
    [InlineData("一 二")]
    [InlineData(null)]
    public void A_form_that_is_unclear_or_no_number_is_not_read(string? text) =>
        Assert.False(ChineseNumeral.TryParse(text, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    [InlineData(int.MaxValue)]
    public void Only_1_to_9999_can_be_written(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(number));

    [Property]
    public Property No_text_makes_reading_throw_and_what_is_read_is_in_range(string? any, LawLikeText like) =>
        (Holds(any) && Holds(like.Text)).ToProperty();

    private static bool Holds(string? text) => !ChineseNumeral.TryParse(text, out var number) || number is >= 1 and <= 9999;
}
