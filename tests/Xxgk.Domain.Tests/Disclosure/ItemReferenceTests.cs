using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ItemReferenceTests
{
    [Property]
    public bool What_is_written_is_read_back(ItemReference reference) =>
        ItemReference.TryParse(reference.ToString(), reference.IsOwn ? ItemReference.DefaultEdition : reference.Edition, out var again) && again == reference;

    [Property]
    public bool Any_text_is_read_or_refused_without_an_exception(string? text) =>
        !ItemReference.TryParse(text, out var reference) ? reference.IsNone : reference.ToString() == text;

    [Property]
    public bool Order_agrees_with_equality(ItemReference left, ItemReference right) =>
        (left.CompareTo(right) == 0) == (left == right)
        && left.CompareTo(right) == -right.CompareTo(left) | Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
        && (left != right || left.GetHashCode() == right.GetHashCode());

    [Property]
    public bool The_whole_item_comes_before_its_parts(ItemReference reference) =>
        reference.Whole <= reference && reference.Whole.Part == 0 && reference.Whole.Item == reference.Item;

    [Fact]
    public void The_default_names_no_item()
    {
        ItemReference none = default;
        Assert.True(none.IsNone);
        Assert.False(none.IsOwn);
        Assert.Equal((string.Empty, 0, 0, null, string.Empty), (none.Edition, none.Item, none.Part, none.OwnKey, none.ToString()));
        Assert.True(none < ItemReference.Of(1));
        Assert.Equal("未列明事项", none.Wording.Chinese);
    }

    [Theory]
    [InlineData("12", 12, 0, "第12项", "item 12")]
    [InlineData("3.2", 3, 2, "第3项第2部分", "item 3, part 2")]
    [InlineData("999.99", 999, 99, "第999项第99部分", "item 999, part 99")]
    public void Items_and_parts_are_read(string text, int item, int part, string chinese, string english)
    {
        var reference = ItemReference.Parse(text);
        Assert.Equal(("2014", item, part, false), (reference.Edition, reference.Item, reference.Part, reference.IsOwn));
        Assert.Equal(Wording.Of(chinese, english), reference.Wording);
    }

    [Fact]
    public void An_own_item_bears_the_schools_key_and_comes_last()
    {
        var own = ItemReference.Parse("own:65");
        Assert.Equal((true, "65", 0, string.Empty), (own.IsOwn, own.OwnKey, own.Item, own.Edition));
        Assert.True(own > ItemReference.Of(999, 99));
        Assert.Equal("自设事项65", own.Wording.Chinese);
        Assert.Equal(own, own.Whole);
    }

    [Fact]
    public void The_same_numbers_of_two_editions_are_two_items() =>
        Assert.NotEqual(ItemReference.Of(3, 2), ItemReference.Of(3, 2, "2030"));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("012")]
    [InlineData("1000")]
    [InlineData("3.0")]
    [InlineData("3.")]
    [InlineData(".2")]
    [InlineData("3.100")]
    [InlineData("3.2.1")]
    [InlineData("-3")]
    [InlineData("３")]
    [InlineData(" 3")]
    [InlineData("own:")]
    [InlineData("own: ")]
    [InlineData("own:a\nb")]
    [InlineData("Own:65")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(ItemReference.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ItemReference.Parse(text));
    }

    [Fact]
    public void Numbers_and_keys_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ItemReference.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ItemReference.Of(1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => ItemReference.Of(1, 100));
        Assert.Throws<ArgumentException>(() => ItemReference.Of(1, 0, " "));
        Assert.Throws<ArgumentException>(() => ItemReference.Own(new string('k', 41)));
    }
}
