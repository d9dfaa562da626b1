using FsCheck.Xunit;

namespace Xxgk.Specification;

/// <summary>A property of a suite: xunit 2 finds it by this, and its values come from <see cref="XxgkArbitraries"/> (规约性质).</summary>
/// <remarks>Override a property with this attribute and <c>MaxTest</c> to try it on more or fewer values than 100.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecificationPropertyAttribute : PropertyAttribute
{
    /// <summary>A property (性质).</summary>
    public SpecificationPropertyAttribute()
    {
        Arbitrary = [typeof(XxgkArbitraries)];
        QuietOnSuccess = true;
    }
}
