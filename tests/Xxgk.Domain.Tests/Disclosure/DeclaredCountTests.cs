using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class DeclaredCountTests
{
    [Property]
    public bool Counts_that_say_the_same_are_equal(DeclaredCount count)
    {
        var again = new DeclaredCount(count.Subject, count.Quantity) { Channel = count.Channel, BelongsToTotal = count.BelongsToTotal, Note = count.Note };
        return again.Equals(count) && again.GetHashCode() == count.GetHashCode();
    }

    [Fact]
    public void A_count_without_a_channel_is_the_total()
    {
        Assert.Null(new DeclaredCount(DeclaredSubject.DisclosedItems, Quantity.Parse("3584条")).Channel);
        Assert.Equal(
            "主动公开信息（学校网站）：1033条",
            new DeclaredCount(DeclaredSubject.DisclosedItems, Quantity.Parse("1033条")) { Channel = Channel.Of(ChannelKind.SchoolWebsite) }.ToString());
    }

    [Fact]
    public void A_number_that_is_no_subject_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeclaredCount((DeclaredSubject)99, default));
}
