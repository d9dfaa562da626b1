using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Xxgk.Conventions;

/// <summary>What every public struct of a library keeps: it is a value, and its <c>default</c> is harmless.</summary>
public abstract class ValueConventions
{
    protected abstract Assembly Library { get; }

    [Fact]
    public void Every_public_struct_compares_by_value_and_says_what_it_is() => Broken.Nowhere(
        "A public struct is readonly, implements IEquatable of itself, overrides Equals, GetHashCode and ToString, and has ==.",
        from type in Values()
        from lack in Lacks(PublicTypes.Closed(type))
        select $"{type.FullName}: {lack}");

    [Fact]
    public void The_default_of_every_public_struct_can_be_shown_hashed_and_compared() => Broken.Nowhere(
        "The default value is harmless.",
        from type in Values()
        let value = RuntimeHelpers.GetUninitializedObject(PublicTypes.Closed(type))
        from wrong in Uses(value)
        select $"{type.FullName}: {wrong}");

    [Fact]
    public void The_default_of_every_public_struct_can_be_read_or_says_why_not() => Broken.Nowhere(
        "A property of the default value gives something, or throws the InvalidOperationException that its documentation names.",
        from type in Values()
        let value = RuntimeHelpers.GetUninitializedObject(PublicTypes.Closed(type))
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0 && property.GetMethod is not null
        let thrown = Thrown(() => property.GetValue(value))
        where thrown is not null && !(thrown is InvalidOperationException && IsDocumented(type, property))
        select $"{type.FullName}.{property.Name}: {thrown.GetType().Name}: {thrown.Message}");

    [Fact]
    public void No_public_record_prints_days_in_the_words_of_a_culture() => Broken.Nowhere(
        "A public record with a day, or with a record of days, declares its own ToString: the generated one prints days as the culture does.",
        PublicTypes.Of(Library)
            .Where(type => type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => HoldsDays(property.PropertyType)))
            .Select(type => type.FullName!));

    private static bool HoldsDays(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Namespace == typeof(LocalDate).Namespace;

    private static IEnumerable<string> Lacks(Type type)
    {
        // By name: a build for netstandard2.0 brings an attribute of its own.
        if (!type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.FullName == typeof(IsReadOnlyAttribute).FullName))
        {
            yield return "is not readonly";
        }

        if (!typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type))
        {
            yield return "does not implement IEquatable of itself";
        }

        foreach (var name in new[] { nameof(Equals), nameof(GetHashCode), nameof(ToString) })
        {
            var parameters = name == nameof(Equals) ? new[] { typeof(object) } : Type.EmptyTypes;
            if (type.GetMethod(name, parameters)?.DeclaringType != type)
            {
                yield return $"does not override {name}";
            }
        }

        foreach (var name in new[] { "op_Equality", "op_Inequality" })
        {
            if (type.GetMethod(name, [type, type]) is null)
            {
                yield return $"has no {name}";
            }
        }
    }

    private static IEnumerable<string> Uses(object value)
    {
        var twin = RuntimeHelpers.GetUninitializedObject(value.GetType());
        if (Thrown(() => value.ToString()) is { } shown)
        {
            yield return $"ToString throws {shown.GetType().Name}: {shown.Message}";
        }

        if (Thrown(() => value.GetHashCode()) is { } hashed)
        {
            yield return $"GetHashCode throws {hashed.GetType().Name}: {hashed.Message}";
        }
        else if (value.GetHashCode() != twin.GetHashCode())
        {
            yield return "two defaults hash differently";
        }

        if (Thrown(() => value.Equals(twin)) is { } compared)
        {
            yield return $"Equals throws {compared.GetType().Name}: {compared.Message}";
        }
        else if (!value.Equals(twin) || value.Equals(new object()))
        {
            yield return "default does not equal default, or equals anything";
        }
    }

    private static Exception? Thrown(Func<object?> use)
    {
        try
        {
            use();
            return null;
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is not null)
        {
            return wrapped.InnerException;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception;
        }
    }

    private bool IsDocumented(Type type, PropertyInfo property)
    {
        var member = XmlDocumentation.Of(Library).Member($"P:{XmlDocumentation.Id(type)}.{property.Name}");
        return member?.Elements("exception").Any(exception => exception.Attribute("cref")?.Value == "T:System.InvalidOperationException") == true;
    }

    private IEnumerable<Type> Values() => PublicTypes.Of(Library)
        .Where(type => type.IsValueType && !type.IsEnum && !type.IsByRefLike && !typeof(IEnumerator).IsAssignableFrom(type));
}
