using FsCheck.Xunit;

namespace Xxgk.Specification;

/// <summary>On an override: this property does not hold of the store, for a stated reason (不适用的性质). The run shows it as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeclinedAttribute : PropertyAttribute
{
    /// <summary>A property that is declined (不适用).</summary>
    /// <param name="reason">Why, in words that a reviewer can judge.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public DeclinedAttribute(string reason)
    {
        Reason = string.IsNullOrWhiteSpace(reason) ? throw new ArgumentException("A reason is needed.", nameof(reason)) : reason;
        Skip = reason;
    }

    /// <summary>Why (理由).</summary>
    public string Reason { get; }
}
