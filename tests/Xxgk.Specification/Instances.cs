using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Xxgk.Specification;

/// <summary>Finds the values of a type within what the library returned: whatever public properties lead to.</summary>
internal static class Instances
{
    private const int MostValues = 20_000;
    private static readonly ConditionalWeakTable<Type, PropertyInfo[]> Properties = new();

    /// <summary>The values of the type within the roots, the roots among them.</summary>
    public static IReadOnlyList<T> Of<T>(params object?[] roots)
    {
        var found = new List<T>();
        foreach (var value in Walk(roots))
        {
            if (value is T one)
            {
                found.Add(one);
            }
        }

        return found;
    }

    /// <summary>Every value of the library's own types within the roots.</summary>
    public static IEnumerable<object> Walk(IEnumerable<object?> roots)
    {
        var seen = new HashSet<object>(ByReference.Instance);
        var open = new Queue<object?>(roots);
        for (var count = 0; open.Count > 0 && count < MostValues; count++)
        {
            var value = open.Dequeue();
            if (value is null or string || (!value.GetType().IsValueType && !seen.Add(value)))
            {
                continue;
            }

            if (value is IEnumerable list)
            {
                foreach (var element in list)
                {
                    open.Enqueue(element);
                }
            }

            if (!IsOurs(value.GetType()))
            {
                continue;
            }

            yield return value;
            foreach (var property in Properties.GetValue(value.GetType(), PropertiesOf))
            {
                open.Enqueue(Read(property, value));
            }
        }
    }

    private static bool IsOurs(Type type) =>
        type.Namespace is { } space && (space == nameof(Xxgk) || space.StartsWith(nameof(Xxgk) + ".", StringComparison.Ordinal)) && !type.IsEnum;

    private static PropertyInfo[] PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsPrimitive && property.PropertyType != typeof(string)
            // A period leads to the next, and that to the next.
            && property.PropertyType != type)];

    // A value that is not there, such as that of an answer which no notice covers, throws as its documentation says.
    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static ByReference Instance { get; } = new();

        bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

        public int GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
