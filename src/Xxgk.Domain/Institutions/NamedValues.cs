using System.Collections.ObjectModel;

namespace Xxgk;

/// <summary>The values of an enumeration in their order, each with its words and its name in JSON.</summary>
internal sealed class NamedValues<T>
    where T : struct, Enum
{
    private readonly T[] values;
    private readonly Wording[] wordings;

    // Loops, not queries: each enumeration would have every query compiled for itself, and a host waits for that when it starts.
    public NamedValues(params (T Value, string Chinese, string English)[] rows)
    {
        values = new T[rows.Length];
        wordings = new Wording[rows.Length];
        var names = new string[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            values[i] = rows[i].Value;
            wordings[i] = Wording.Of(rows[i].Chinese, rows[i].English);
            names[i] = CamelCase(rows[i].Value.ToString());
        }

        Values = new ReadOnlyCollection<T>(values);
        JsonNames = new ReadOnlyCollection<string>(names);
    }

    public IReadOnlyList<T> Values { get; }

    /// <summary>The names in JSON, in the order of <see cref="Values"/>: the names of the values in camel case.</summary>
    public IReadOnlyList<string> JsonNames { get; }

    /// <summary>The value at a place among <see cref="Values"/>, for readers that ask for each record.</summary>
    public T At(int place) => values[place];

    public Wording WordingOf(T value) => wordings[IndexOf(value)];

    public string JsonNameOf(T value) => JsonNames[IndexOf(value)];

    public bool TryParse(string? jsonName, out T value)
    {
        for (var i = 0; i < JsonNames.Count; i++)
        {
            if (string.Equals(JsonNames[i], jsonName, StringComparison.Ordinal))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The value itself, where it is one of the enumeration's; a number cast to it may be none.</summary>
    public T Checked(T value, string parameterName) =>
        Values.Contains(value) ? value : throw new ArgumentOutOfRangeException(parameterName, value, "The value is none of the enumeration.");

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private int IndexOf(T value)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(Values[i], value))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "The value is none of the enumeration.");
    }
}
