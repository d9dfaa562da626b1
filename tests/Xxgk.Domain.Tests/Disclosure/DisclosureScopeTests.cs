using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class DisclosureScopeTests
{
    private static readonly Provision Secrets = Instruments.Measures.Article(10).Item(1);

    [Property]
    public bool A_limit_to_the_campus_and_a_refusal_have_their_reason(DisclosureScope scope) =>
        (scope.Reason is not null) == scope.Kind is DisclosureScopeKind.CampusOnly or DisclosureScopeKind.Withheld
        && (scope.Basis is not null) == (scope.Kind == DisclosureScopeKind.Withheld)
        && (scope.Reason is null || (scope.Wording.Chinese.Contains(scope.Reason, StringComparison.Ordinal) && scope.Wording.English.Contains(scope.Reason, StringComparison.Ordinal)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000")]
    [InlineData("第一行\n第二行")]
    public void A_scope_without_its_required_reason_cannot_be_made(string? reason)
    {
        Assert.ThrowsAny<ArgumentException>(() => DisclosureScope.CampusOnly(reason!));
        Assert.ThrowsAny<ArgumentException>(() => DisclosureScope.Withheld(reason!, Secrets));
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条")]
    public void A_refusal_without_a_provision_cannot_be_made() =>
        Assert.Throws<ArgumentNullException>(() => DisclosureScope.Withheld("涉及国家秘密", null!));

    [Fact]
    public void Reasons_have_at_most_1000_characters()
    {
        Assert.Equal(1_000, DisclosureScope.CampusOnly(new string('因', 1_000)).Reason!.Length);
        Assert.Throws<ArgumentException>(() => DisclosureScope.CampusOnly(new string('因', 1_001)));
    }

    [Fact]
    public void A_refusal_says_its_provision_and_its_reason() =>
        Assert.Equal("不予公开，依据：《高等学校信息公开办法》第十条第（一）项，理由：涉及国家秘密", DisclosureScope.Withheld("涉及国家秘密", Secrets).ToString());

    [Fact]
    public void Scopes_are_equal_when_kind_reason_and_provision_are()
    {
        Assert.Equal(DisclosureScope.Withheld("甲", Secrets), DisclosureScope.Withheld("甲", Instruments.Measures.Article(10).Item(1)));
        Assert.NotEqual(DisclosureScope.Withheld("甲", Secrets), DisclosureScope.Withheld("甲", Instruments.Measures.Article(10).Item(2)));
        Assert.NotEqual(DisclosureScope.CampusOnly("甲"), DisclosureScope.CampusOnly("乙"));
        Assert.NotEqual(DisclosureScope.Proactive, DisclosureScope.UponRequest);
    }
}
