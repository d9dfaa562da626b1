using System.Reflection;
using System.Runtime.ExceptionServices;
using FsCheck.Xunit;

namespace Xxgk.Specification;

/// <summary>One property of a suite, for any test framework (规约性质): its name, its provisions, whether it is declined, and how to check it.</summary>
public sealed class SpecificationProperty
{
    private readonly MethodInfo method;

    private SpecificationProperty(MethodInfo method) => this.method = method;

    /// <summary>The name, a sentence (名称).</summary>
    public string Name => method.Name;

    /// <summary>The places in the law that it holds (所依据的条款).</summary>
    public IReadOnlyList<Provision> Provisions => [.. method.GetCustomAttributes<ProvisionAttribute>().Select(attribute => attribute.Provision)];

    /// <summary>Why it is declined (不适用的理由); null where it is not.</summary>
    public string? DeclinedBecause => (AttributeOf(method) as DeclinedAttribute)?.Reason;

    /// <summary>The properties of a suite, in the order of their names (全部性质).</summary>
    /// <param name="suite">The suite, derived or not.</param>
    /// <exception cref="ArgumentNullException">The suite is null.</exception>
    public static IReadOnlyList<SpecificationProperty> Of(Type suite) =>
        [.. (suite ?? throw new ArgumentNullException(nameof(suite))).GetMethods()
            .Where(method => AttributeOf(method) is not null)
            .Select(method => new SpecificationProperty(method))
            .OrderBy(property => property.Name, StringComparer.Ordinal)];

    /// <summary>Checks it on generated values (检验); a declined one is left alone.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="times">On how many values; 100 unless the property's own attribute says otherwise.</param>
    /// <exception cref="ArgumentNullException">The suite is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    /// <exception cref="Exception">The property does not hold: FsCheck's exception, with the smallest case that breaks it.</exception>
    public void Check(SpecificationSuite suite, int? times = null)
    {
        _ = suite ?? throw new ArgumentNullException(nameof(suite));
        if (times < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(times), "At least one value is needed.");
        }

        if (DeclinedBecause is not null)
        {
            return;
        }

        var most = times ?? (AttributeOf(method) is { MaxTest: > 0 } attribute ? attribute.MaxTest : 100);
        try
        {
            FsCheck.Check.Method(Config.QuickThrowOnFailure.WithXxgk().WithMaxTest(most).WithQuietOnSuccess(true).WithName(Name), method, suite);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Capture(cause).Throw();
        }
    }

    /// <summary>The name (名称).</summary>
    public override string ToString() => Name;

    // An override's own attribute goes before the one that it inherits, as in xunit.
    private static PropertyAttribute? AttributeOf(MethodInfo method) =>
        method.GetCustomAttribute<PropertyAttribute>(inherit: false) ?? method.GetCustomAttributes<PropertyAttribute>().FirstOrDefault();
}
