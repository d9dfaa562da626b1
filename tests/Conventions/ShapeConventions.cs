using System.Reflection;
using System.Runtime.CompilerServices;

namespace Xxgk.Conventions;

/// <summary>What the public types of a library look like, whatever they are about.</summary>
public abstract class ShapeConventions
{
    /// <summary>Types that may stand in a public signature of the serialization room only.</summary>
    private static readonly string[] JsonNamespaces = ["System.Text.Json", "System.Text.Json.Nodes", "System.Text.Json.Serialization", "System.Text.Json.Serialization.Metadata"];

    private static readonly Type[] OtherDates = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly)];

    protected abstract Assembly Library { get; }

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract() => Broken.Nowhere(
        "A public class is sealed, static, or the abstract root of a hierarchy.",
        PublicTypes.Of(Library).Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(Name));

    [Fact]
    public void No_public_type_has_a_field_that_can_be_written() => Broken.Nowhere(
        "A public field is const or readonly.",
        from type in PublicTypes.Of(Library)
        where !type.IsEnum
        from field in PublicTypes.VisibleMembers(type).OfType<FieldInfo>()
        where !field.IsInitOnly && !field.IsLiteral
        select $"{Name(type)}.{field.Name}");

    [Fact]
    public void No_public_property_can_be_set_after_its_object_was_made() => Broken.Nowhere(
        "A public property has no setter, or an init-only one.",
        from type in PublicTypes.Of(Library)
        from property in PublicTypes.VisibleMembers(type).OfType<PropertyInfo>()
        where property.SetMethod is { } set && PublicTypes.IsVisible(set) && !IsInitOnly(set)
        select $"{Name(type)}.{property.Name}");

    [Fact]
    public void Dates_in_public_signatures_are_those_of_NodaTime() => Broken.Nowhere(
        "Public signatures have NodaTime's dates.",
        from place in Signatures()
        where OtherDates.Contains(place.Type)
        select $"{place.Member}: {place.Type}");

    [Fact]
    public void Json_types_appear_in_the_serialization_room_only() => Broken.Nowhere(
        "System.Text.Json stays in Xxgk.Serialization.",
        from place in Signatures()
        where JsonNamespaces.Contains(place.Type.Namespace, StringComparer.Ordinal)
            && !string.Equals(place.Owner.Namespace, "Xxgk.Serialization", StringComparison.Ordinal)
        select $"{place.Member}: {place.Type}");

    [Fact]
    public void No_namespace_bears_the_name_of_a_type_below_it() => Broken.Nowhere(
        "No namespace has the simple name of a public type.",
        from type in PublicTypes.Of(Library)
        let spaces = (type.Namespace ?? string.Empty).Split('.').Concat(Library.GetName().Name!.Split('.'))
        where spaces.Contains(type.Name, StringComparer.Ordinal)
        select Name(type));

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => string.Equals(modifier.FullName, typeof(IsExternalInit).FullName, StringComparison.Ordinal));

    private static string Name(Type type) => type.FullName ?? type.Name;

    private IEnumerable<(Type Owner, string Member, Type Type)> Signatures() =>
        from type in PublicTypes.Of(Library)
        from member in PublicTypes.VisibleMembers(type).Concat([type])
        from used in Types(member).SelectMany(Parts)
        select (type, ReferenceEquals(member, type) ? Name(type) : $"{Name(type)}.{member.Name}", used);

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo happening => [happening.EventHandlerType!],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        MethodBase constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        Type type => [.. type.GetInterfaces(), type.BaseType ?? typeof(object)],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];
}
