using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ChannelTests
{
    [Property]
    public bool What_is_written_is_read_back(Channel channel) => Channel.Parse(channel.ToString()).Equals(channel);

    [Property]
    public bool Any_text_is_read_or_refused_without_an_exception(string? text) =>
        !Channel.TryParse(text, out var channel) || channel.ToString() == text;

    [Theory]
    [Provision("《高等学校信息公开办法》第十二条")]
    [InlineData("schoolWebsite", "学校网站")]
    [InlineData("disclosureColumn", "信息公开专栏")]
    [InlineData("newMedia:抖音", "抖音")]
    [InlineData("other:金点子信箱", "金点子信箱")]
    public void A_channel_says_its_kind_or_its_own_name(string text, string chinese) => Assert.Equal(chinese, Channel.Parse(text).Wording.Chinese);

    [Theory]
    [InlineData("")]
    [InlineData("other")]
    [InlineData("newMedia:")]
    [InlineData("网站")]
    [InlineData("SchoolWebsite")]
    public void Other_texts_are_refused(string text) => Assert.Throws<FormatException>(() => Channel.Parse(text));

    [Fact]
    public void A_channel_of_another_kind_must_have_a_name()
    {
        Assert.Throws<ArgumentException>(() => Channel.Of(ChannelKind.Other));
        Assert.Throws<ArgumentOutOfRangeException>(() => Channel.Of((ChannelKind)99));
    }
}
