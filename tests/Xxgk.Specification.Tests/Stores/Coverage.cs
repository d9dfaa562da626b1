namespace Xxgk.Specification.Tests.Stores;

/// <summary>The one test that a consumer's project has beside the derived suites.</summary>
public sealed class Coverage : SpecificationCoverage
{
    // The stores with faults are hidden on purpose.
    protected override IEnumerable<Type> Types => base.Types.Where(type => type.IsVisible);
}
