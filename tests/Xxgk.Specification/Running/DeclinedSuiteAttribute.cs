namespace Xxgk.Specification;

/// <summary>On the class that derives <see cref="SpecificationCoverage"/>: the system has no such store, for a stated reason (不适用的规约).</summary>
/// <param name="suite">The suite, such as <c>typeof(WorkingCalendarSpecification&lt;&gt;)</c>.</param>
/// <param name="reason">Why, in words that a reviewer can judge.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DeclinedSuiteAttribute(Type suite, string reason) : Attribute
{
    /// <summary>The suite (规约).</summary>
    public Type Suite { get; } = suite;

    /// <summary>Why (理由).</summary>
    public string Reason { get; } = reason;
}
