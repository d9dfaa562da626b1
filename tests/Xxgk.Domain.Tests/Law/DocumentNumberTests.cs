using Xxgk.Specification;
using Xxgk.Specification.Law;

namespace Xxgk.Domain.Tests.Law;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class DocumentNumberTests
{
    [Property]
    public Property A_number_comes_back_from_its_official_form(DocumentNumber number) =>
        (DocumentNumber.Parse(number.ToString()) == number).ToProperty()
            .Classify(number.IsOrder, "order").Classify(!number.IsOrder, "letter");

    [Property]
    public Property Brackets_blanks_and_full_width_digits_do_not_matter(DocumentNumber number)
    {
        var text = number.ToString();
        string[] variants =
        [
            text.Replace('〔', '[').Replace('〕', ']'),
            text.Replace('〔', '（').Replace('〕', '）'),
            text.Replace('〔', '(').Replace('〕', ')'),
            text.Replace('〔', '【').Replace('〕', '】'),
            text.Replace('〔', '﹝').Replace('〕', '﹞'),
            text.Replace("〔", " 〔 ", StringComparison.Ordinal).Replace("号", "\u3000号 ", StringComparison.Ordinal),
            string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c)),
        ];
        return variants.All(variant => DocumentNumber.Parse(variant) == number).ToProperty().Label(text);
    }

    [Theory]
    [InlineData("教育部令第29号")]
    [InlineData("教育部令29号")]
    [InlineData("教育部第29号令")]
    [InlineData("教育部29号令")]
    [InlineData("中华人民共和国教育部令第29号")]
    [InlineData("中华人民共和国教育部令第 29 号")]
    [InlineData("教育部令第二十九号")]
    [InlineData("教育部第二十九号令")]
    public void An_order_is_the_same_in_every_form_in_which_it_is_printed(string text)
    {
        var number = DocumentNumber.Parse(text);
        Assert.Equal(DocumentNumber.Order("教育部", 29), number);
        Assert.Equal("教育部令第29号", number.ToString());
        Assert.True(number.IsOrder);
        Assert.Null(number.Year);
    }

    [Fact]
    public void The_parts_of_a_number_can_be_read()
    {
        var number = DocumentNumber.Parse("教办函[2014]23号");
        Assert.Equal(("教办函", 2014, 23, false), (number.Prefix, number.Year, number.Serial, number.IsOrder));
        Assert.Equal("教办函〔2014〕23号", number.ToString());
        Assert.Equal(DocumentNumber.Order("国务院", 711), DocumentNumber.Parse("国务院令第711号"));
    }

    [Theory]
    [InlineData("〔2014〕23号")]
    [InlineData("29号令")]
    [InlineData("教办函〔2014〕号")]
    [InlineData("教办函〔2014〕0号")]
    [InlineData("教办函〔14〕23号")]
    [InlineData("教办函〔2014〕23")]
    [InlineData("教办函〔9999〕23号")]
    [InlineData("教办函〔2014〕1000000号")]
    [InlineData("《清单》（教办函〔2014〕23号）")]
    [InlineData("教育部令第0号")]
    [InlineData("中华人民共和国令第1号令")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_not_a_whole_number_is_not_read(string? text) => Assert.False(DocumentNumber.TryParse(text, out _));

    [Property]
    public Property No_text_makes_reading_throw_and_what_is_read_comes_back(string? any, LawLikeText like) =>
        (Holds(any) && Holds(like.Text)).ToProperty();

    [Property]
    public bool Order_of_numbers_agrees_with_equality_and_turns_round(DocumentNumber left, DocumentNumber right) =>
        (left == right) == (left.CompareTo(right) == 0)
        && Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
        && (left != right || left.GetHashCode() == right.GetHashCode());

    [Fact]
    public void Numbers_sort_by_prefix_then_year_then_serial()
    {
        DocumentNumber[] sorted = [DocumentNumber.Parse("教办函〔2014〕23号"), DocumentNumber.Parse("教办函〔2014〕100号"), DocumentNumber.Parse("教办函〔2023〕8号")];
        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Fact]
    public void The_default_is_no_number_and_prints_as_nothing()
    {
        Assert.Equal(string.Empty, default(DocumentNumber).ToString());
        Assert.Equal(string.Empty, default(DocumentNumber).Prefix);
        Assert.False(default(DocumentNumber).IsOrder);
    }

    [Fact]
    public void A_number_that_could_not_be_read_back_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => DocumentNumber.Of("", 2014, 23));
        Assert.Throws<ArgumentException>(() => DocumentNumber.Of("教 办", 2014, 23));
        Assert.Throws<ArgumentException>(() => DocumentNumber.Of("教育部令", 2014, 23));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentNumber.Of("教办函", 14, 23));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentNumber.Order("教育部", 0));
        Assert.Throws<FormatException>(() => DocumentNumber.Parse("教办函2014-23"));
    }

    private static bool Holds(string? text) =>
        !DocumentNumber.TryParse(text, out var number) || DocumentNumber.Parse(number.ToString()) == number;
}
