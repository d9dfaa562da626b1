using Xxgk.Specification.Tests.Stores;

namespace Xxgk.Specification.Tests;

/// <summary>A store for which nothing was derived, and nothing declined, is told by name.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void What_is_neither_derived_nor_declined_is_told()
    {
        var gaps = new Only(typeof(RegisterInMemory), typeof(ReportInMarkdown)).Gaps;
        Assert.Equal(2, gaps.Count);
        Assert.StartsWith("RequestStoreSpecification is neither derived nor declined", gaps[0], StringComparison.Ordinal);
        Assert.StartsWith("WorkingCalendarSpecification is neither derived nor declined", gaps[1], StringComparison.Ordinal);
        Assert.Throws<SpecificationViolationException>(new Only().Every_suite_is_derived_or_declined_with_a_reason);
    }

    [Fact]
    public void What_is_declined_with_a_reason_is_covered() =>
        Assert.Empty(new WithoutRequests(typeof(RegisterInMemory), typeof(ReportInMarkdown), typeof(CalendarOfSets)).Gaps);

    [Fact]
    public void What_is_declined_and_derived_is_told() => Assert.Equal(
        ["RequestStoreSpecification is declined, and RequestsInMemory derives it"],
        new WithoutRequests(typeof(RegisterInMemory), typeof(ReportInMarkdown), typeof(CalendarOfSets), typeof(RequestsInMemory)).Gaps);

    [Fact]
    public void A_reason_is_needed() => Assert.Contains(
        "RequestStoreSpecification is declined without a reason",
        new WithoutReason(typeof(RegisterInMemory), typeof(ReportInMarkdown), typeof(CalendarOfSets)).Gaps);

    [Fact]
    public void A_suite_that_no_framework_sees_is_told() => Assert.Contains(
        "LosesARecord derives DisclosureRegisterSpecification and is not public: a test framework does not see it",
        new Only(typeof(FaultyStores.LosesARecord)).Gaps);

    private class Only(params Type[] types) : SpecificationCoverage
    {
        protected override IEnumerable<Type> Types => types;
    }

    [DeclinedSuite(typeof(RequestStoreSpecification<>), "申请由省级平台统一受理")]
    private sealed class WithoutRequests(params Type[] types) : Only(types);

    [DeclinedSuite(typeof(RequestStoreSpecification<>), " ")]
    private sealed class WithoutReason(params Type[] types) : Only(types);
}
