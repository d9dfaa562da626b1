using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class QuantityTests
{
    [Property]
    public bool What_is_written_is_read_back(Quantity quantity) =>
        Quantity.Parse(quantity.ToString()) == quantity && Quantity.Parse(quantity.ToString()).GetHashCode() == quantity.GetHashCode();

    [Property]
    public Property The_bounds_are_in_order_and_not_below_zero(Quantity quantity) =>
        (quantity.Low >= 0 && !(quantity.High < quantity.Low)).Collect(quantity.Kind);

    [Property]
    public Property Sums_of_what_the_parts_may_be_lie_within_the_sum(Quantity left, Quantity right)
    {
        if (!left.AgreesInUnit(right))
        {
            return (Record.Exception(() => left + right) is ArgumentException).Classify(true, "units differ");
        }

        var sum = left + right;
        return (sum.Low == left.Low + right.Low && sum.High == left.High + right.High && sum == right + left).Classify(true, "units agree");
    }

    [Property]
    public bool Nothing_added_changes_nothing(Quantity quantity) =>
        (quantity + default(Quantity)).Low == quantity.Low && (quantity + default(Quantity)).High == quantity.High && (quantity + default(Quantity)).Unit == quantity.Unit;

    [Property]
    public bool Any_text_is_read_or_refused_without_an_exception(string? text) => Quantity.TryParse(text, out var quantity) || quantity == default;

    [Property(MaxTest = 5_000)]
    public Property Texts_of_the_words_of_numbers_are_read_or_refused_without_an_exception()
    {
        string[] words = ["近", "约", "超过", "不少于", "不足", "到", "—", "-", "余", "多", "以上", "至", "若干", "万", "亿", "千", "百", "十", "三", "零", "两", "1", "200", "0", ".", ",", " ", "条", "元", "９"];
        return Prop.ForAll(Gen.Choose(1, 6).SelectMany(count => Gen.ArrayOf(Gen.Elements(words), count)).Select(string.Concat).ToArbitrary(), text =>
            !Quantity.TryParse(text, out var read)
                ? true.Classify(true, "refused")
                : (Quantity.TryParse(read.Wording.Chinese, out var again) && again == read).Label($"{text} reads as {read.Wording}").Classify(true, "read"));
    }

    [Theory]
    [InlineData("200余条", 200, 299, "条")]
    [InlineData("200 余条", 200, 299, "条")]
    [InlineData("200条余", 200, 299, "条")]
    [InlineData("200多条", 200, 299, "条")]
    [InlineData("46900余人", 46900, 46999, "人")]
    [InlineData("58000余人", 58000, 58999, "人")]
    [InlineData("1200多条", 1200, 1299, "条")]
    [InlineData("1万余条", 10000, 19999, "条")]
    [InlineData("万余条", 10000, 19999, "条")]
    [InlineData("十余万条", 100000, 199999, "条")]
    [InlineData("三百余条", 300, 399, "条")]
    [InlineData("百余条", 100, 199, "条")]
    [InlineData("3千余件", 3000, 3999, "件")]
    [InlineData("近300", 200, 299, "")]
    [InlineData("将近300条", 200, 299, "条")]
    [InlineData("约300条", 250, 350, "条")]
    [InlineData("300条左右", 250, 350, "条")]
    [InlineData("大约5条", 5, 5, "条")]
    [InlineData("300上下", 250, 350, "")]
    [InlineData("1.2万条", 12000, 12000, "条")]
    [InlineData("约1.2万条", 11500, 12500, "条")]
    [InlineData("3584条", 3584, 3584, "条")]
    [InlineData("共3,584条", 3584, 3584, "条")]
    [InlineData("共计3 584 条", 3584, 3584, "条")]
    [InlineData("达３５８４条", 3584, 3584, "条")]
    [InlineData("1,234,567人次", 1234567, 1234567, "人次")]
    [InlineData("一万零五百条", 10500, 10500, "条")]
    [InlineData("一万五千件", 15000, 15000, "件")]
    [InlineData("两百条", 200, 200, "条")]
    [InlineData("一亿零三万", 100030000, 100030000, "")]
    [InlineData("三十亿元", 3000000000, 3000000000, "元")]
    [InlineData("零件", 0, 0, "件")]
    [InlineData("0件", 0, 0, "件")]
    [InlineData("300至350条", 300, 350, "条")]
    [InlineData("100-200条", 100, 200, "条")]
    [InlineData("100—200条", 100, 200, "条")]
    [InlineData("100——200条", 100, 200, "条")]
    [InlineData("100 ~ 200条", 100, 200, "条")]
    [InlineData("1００到2００条", 100, 200, "条")]
    [InlineData("五百至2万条", 500, 20000, "条")]
    [InlineData("不足10条", 0, 9, "条")]
    [InlineData("不到三百人次", 0, 299, "人次")]
    [InlineData("少于1条", 0, 0, "条")]
    [InlineData("200万元", 2000000, 2000000, "元")]
    [InlineData("12.50%", 12.5, 12.5, "%")]
    public void Printed_quantities_are_read_as_intervals(string text, double low, double high, string unit)
    {
        var quantity = Quantity.Parse(text);
        Assert.Equal(((decimal)low, (decimal?)high, unit), (quantity.Low, quantity.High, quantity.Unit));
        Assert.Equal(text, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(quantity.Wording.Chinese));
    }

    [Theory]
    [InlineData("超过300条", 301)]
    [InlineData("逾300条", 301)]
    [InlineData("300条以上", 300)]
    [InlineData("300以上", 300)]
    [InlineData("不少于300条", 300)]
    [InlineData("至少300条", 300)]
    [InlineData("若干条", 0)]
    [InlineData("多条", 0)]
    [InlineData("大量文件", 0)]
    [InlineData("一批文件", 0)]
    public void Some_words_give_no_upper_bound(string text, int low)
    {
        var quantity = Quantity.Parse(text);
        Assert.Equal(low, quantity.Low);
        Assert.Null(quantity.High);
        Assert.False(quantity.IsExact);
    }

    [Theory]
    [InlineData("1.5万余元", 15000, 15999.99)]
    [InlineData("近200万元", 1000000, 1999999.99)]
    [InlineData("不足1.5万元", 0, 14999.99)]
    public void Money_goes_by_the_hundredth(string text, double low, double high) =>
        Assert.Equal(((decimal)low, (decimal?)high), (Quantity.Parse(text).Low, Quantity.Parse(text).High));

    [Theory]
    [InlineData("")]
    [InlineData("条")]
    [InlineData("近200余条")]
    [InlineData("约300条左右")]
    [InlineData("1,23条")]
    [InlineData("12,34,567条")]
    [InlineData("1 2条")]
    [InlineData(",100条")]
    [InlineData("1.条")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("0余条")]
    [InlineData("近0条")]
    [InlineData("350至300条")]
    [InlineData("近300至350条")]
    [InlineData("200-100条")]
    [InlineData("100-")]
    [InlineData("100---200条")]
    [InlineData("2021-03-05")]
    [InlineData("不足0条")]
    [InlineData("不足200余条")]
    [InlineData("数十条")]
    [InlineData("十几条")]
    [InlineData("20几条")]
    [InlineData("百几十条")]
    [InlineData("1-2万条")]
    [InlineData("上千条")]
    [InlineData("二百五条")]
    [InlineData("一万五条")]
    [InlineData("二〇二一条")]
    [InlineData("1亿亿亿条")]
    [InlineData("-5条")]
    [InlineData("100条200条")]
    [InlineData("3条、5条")]
    [InlineData("99999999999999999999999999999999条")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(Quantity.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
    }

    [Fact]
    public void The_default_is_exactly_nothing()
    {
        Assert.Equal(Quantity.Of(0), default);
        Assert.True(default(Quantity).IsExact);
        Assert.Equal("0", default(Quantity).ToString());
    }

    [Fact]
    public void An_approximate_word_needs_a_number_and_a_unit_is_a_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Approximately(QuantityKind.Nearly, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Approximately(QuantityKind.Unknown, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Approximately(QuantityKind.Between, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Approximately((QuantityKind)99, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Between(5, 4));
        Assert.Throws<ArgumentException>(() => Quantity.Of(1, "余条"));
        Assert.Throws<ArgumentException>(() => Quantity.Of(1, "条以上"));
        Assert.Throws<ArgumentException>(() => Quantity.Of(1, "万"));
        Assert.Throws<ArgumentException>(() => Quantity.Of(1, "1条"));
    }

    [Fact]
    public void How_a_quantity_is_spelt_does_not_matter() => Assert.Equal(Quantity.Parse("三百余条"), Quantity.Parse("300 多条"));

    [Fact]
    public void A_sum_without_a_bound_has_none()
    {
        Assert.Equal(Quantity.Approximately(QuantityKind.AtLeast, 300, "条"), Quantity.Parse("300条") + Quantity.Parse("若干条"));
        Assert.Equal("300 to 399 (条)", (Quantity.Parse("100条") + Quantity.Parse("200余条")).Wording.English);
        Assert.Throws<OverflowException>(() => Quantity.Of(1_000_000_000_000_000m) + Quantity.Of(1));
    }
}
