namespace Xxgk.Specification;

/// <summary>The place in the law that a property or a test holds (所依据的条款), as the library prints it.</summary>
/// <param name="citation">The place, such as 《高等学校信息公开办法》第十八条.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ProvisionAttribute(string citation) : Attribute
{
    /// <summary>The place as it was written (引用).</summary>
    public string Citation { get; } = citation;

    /// <summary>The place as a value (条款).</summary>
    /// <exception cref="FormatException">It names no instrument that the library knows.</exception>
    public Provision Provision => Provision.TryParse(Citation, out var provision)
        ? provision
        : throw new FormatException($"'{Citation}' is no place in an instrument that the library knows.");
}
