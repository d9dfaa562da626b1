using System.Reflection;
using Xxgk.Specification.Tests.Stores;

namespace Xxgk.Specification.Tests;

/// <summary>What every property of every suite must have, and how one is declined.</summary>
public sealed class SuiteTests
{
    public static TheoryData<Type> Suites => [typeof(RegisterInMemory), typeof(RequestsInMemory), typeof(CalendarOfSets), typeof(ReportInMarkdown)];

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_property_has_its_provision_and_may_be_declined(Type suite) => Assert.All(SpecificationProperty.Of(suite), property =>
    {
        Assert.NotEmpty(property.Provisions);
        var method = suite.GetMethod(property.Name)!;
        Assert.True(method is { IsPublic: true, IsVirtual: true, IsFinal: false }, property.Name);
        Assert.Equal(typeof(Task), method.ReturnType);
        Assert.NotNull(method.GetCustomAttribute<SpecificationPropertyAttribute>());
    });

    [Fact]
    public async Task The_body_of_a_property_is_callable_without_any_framework() =>
        await Assert.ThrowsAsync<SpecificationViolationException>(() => new FaultyStores.SharesOneTable().Two_stores_share_nothing(
            DisclosureRegister.Of([new("1", "学校章程")]), DisclosureRegister.Of([])));

    [Fact]
    public void A_declined_property_is_skipped_with_its_reason_and_not_checked()
    {
        var suite = new FaultyStores.DeclinesAProperty();
        var declined = Assert.Single(suite.Properties, property => property.DeclinedBecause is not null);
        Assert.Equal(("Order_does_not_matter", "台账由上级平台排序"), (declined.Name, declined.DeclinedBecause));
        declined.Check(suite);
        Assert.Equal("台账由上级平台排序", suite.GetType().GetMethod(declined.Name)!.GetCustomAttribute<FactAttribute>(inherit: false)!.Skip);
        Assert.Equal(new RegisterInMemory().Properties.Select(property => property.Name), suite.Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Nothing_is_declined_without_a_reason(string reason) => Assert.Throws<ArgumentException>(() => new DeclinedAttribute(reason));

    [Fact]
    public void A_provision_that_there_is_not_is_an_error() => Assert.Throws<FormatException>(() => new ProvisionAttribute("《某某办法》第一条").Provision);

    [Fact]
    public void Nothing_experimental_of_the_generators_library_is_in_reach() => Assert.DoesNotContain(
        typeof(SpecificationSuite).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers()),
        member => member.ToString()!.Contains("Experimental", StringComparison.Ordinal));

    [Fact]
    public void The_kit_brings_no_runner() => Assert.DoesNotContain(
        typeof(SpecificationSuite).Assembly.GetReferencedAssemblies(),
        assembly => assembly.Name!.Contains("runner", StringComparison.OrdinalIgnoreCase) || assembly.Name == "xunit.execution.desktop");
}
