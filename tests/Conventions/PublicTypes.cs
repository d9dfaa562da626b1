using System.Reflection;
using System.Runtime.CompilerServices;

namespace Xxgk.Conventions;

/// <summary>What the conventions ask of an assembly's public types.</summary>
internal static class PublicTypes
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Public types, the nested ones too; no delegates, and nothing that the compiler made.</summary>
    public static IEnumerable<Type> Of(Assembly library) =>
        library.GetExportedTypes().Where(type => !type.IsSubclassOf(typeof(Delegate)) && !IsGenerated(type));

    /// <summary>What a consumer can see of a type: its public members and those that a derived type sees.</summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) =>
        type.GetMembers(Declared).Where(member => IsVisible(member) && !IsGenerated(member));

    /// <summary>A type that can be made: generic ones over a value type, the kind that breaks first.</summary>
    public static Type Closed(Type type) => type.ContainsGenericParameters
        ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(LocalDate))])
        : type;

    public static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo happening => happening.AddMethod is { } add && IsVisible(add),
        Type type => type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem,
        _ => false,
    };

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || member.Name.Contains('<', StringComparison.Ordinal);
}
