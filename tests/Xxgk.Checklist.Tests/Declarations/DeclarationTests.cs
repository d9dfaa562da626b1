using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Declarations;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class DeclarationTests
{
    [Property]
    public bool Nothing_this_period_may_be_declared_only_of_parts_that_may_be_nil(ItemPart part) =>
        new NothingThisPeriod(part.Reference, "未发生", PartialDate.Unknown).IsAdmissibleFor(part) == part.MayBeNil;

    [Property]
    public bool A_declaration_says_what_and_why_in_words(Declaration declaration) =>
        declaration.Reason.Length > 0 && declaration.Statement.Chinese.Length > 0 && declaration.Statement.English.Length > 0;

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_declaration_without_a_reason_cannot_be_made(string reason)
    {
        Assert.Throws<ArgumentException>(() => new NothingThisPeriod(ItemReference.Of(46), reason, PartialDate.Unknown));
        Assert.Throws<ArgumentException>(() => new NotApplicable(ItemReference.Of(12), reason, PartialDate.Unknown));
    }

    [Fact]
    public void A_declaration_of_no_item_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new NothingThisPeriod(default, "未发生", PartialDate.Unknown));
        Assert.Throws<ArgumentException>(() => Explanation.Repealed(default, "已废止"));
    }
}
