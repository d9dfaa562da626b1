using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A length of time in working days (工作日数).</summary>
/// <remarks><c>default</c> is no working day.</remarks>
public readonly struct WorkingDays : IEquatable<WorkingDays>, IComparable<WorkingDays>
{
    private WorkingDays(int count) => Count = count;

    /// <summary>How many working days (个数): 0 to 100,000.</summary>
    public int Count { get; }

    /// <summary>So many working days (若干个工作日).</summary>
    /// <param name="count">0 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static WorkingDays Of(int count) => new(Guard.Against.OutOfRange(count, nameof(count), 0, 100_000));

    /// <inheritdoc/>
    public bool Equals(WorkingDays other) => Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WorkingDays other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <inheritdoc/>
    public int CompareTo(WorkingDays other) => Count.CompareTo(other.Count);

    /// <summary>The number and the unit in Chinese (文本): 20个工作日.</summary>
    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture) + "个工作日";

    /// <summary>Whether both are as long (相等).</summary>
    public static bool operator ==(WorkingDays left, WorkingDays right) => left.Equals(right);

    /// <summary>Whether they differ in length (不等).</summary>
    public static bool operator !=(WorkingDays left, WorkingDays right) => !left.Equals(right);

    /// <summary>Whether the first is shorter (短于).</summary>
    public static bool operator <(WorkingDays left, WorkingDays right) => left.Count < right.Count;

    /// <summary>Whether the first is shorter or as long (不长于).</summary>
    public static bool operator <=(WorkingDays left, WorkingDays right) => left.Count <= right.Count;

    /// <summary>Whether the first is longer (长于).</summary>
    public static bool operator >(WorkingDays left, WorkingDays right) => left.Count > right.Count;

    /// <summary>Whether the first is longer or as long (不短于).</summary>
    public static bool operator >=(WorkingDays left, WorkingDays right) => left.Count >= right.Count;
}
