using System.Globalization;

namespace Xxgk;

/// <summary>A rate as its two numbers (比率): what counts, of what is asked for.</summary>
/// <remarks><c>default</c> is 0 of 0, which has no percentage.</remarks>
public readonly struct Rate : IEquatable<Rate>
{
    internal Rate(long part, long whole)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>How many count (分子).</summary>
    public long Part { get; }

    /// <summary>Of how many (分母).</summary>
    public long Whole { get; }

    /// <summary>The percentage, 0 to 100; null where there is nothing to ask for (百分比).</summary>
    public decimal? Percentage => Whole == 0 ? null : 100m * Part / Whole;

    /// <summary>The rate of both together (合并).</summary>
    /// <param name="other">Another rate of the same kind.</param>
    public Rate Plus(Rate other) => new(Part + other.Part, Whole + other.Whole);

    /// <inheritdoc/>
    public bool Equals(Rate other) => (Part, Whole) == (other.Part, other.Whole);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Part, Whole).GetHashCode();

    /// <summary>Both numbers and the percentage to one decimal (文字表述): 45/50（90.0%）; — where there is nothing to ask for.</summary>
    public override string ToString() => Percentage is { } percentage
        ? string.Format(CultureInfo.InvariantCulture, "{0}/{1}（{2:0.0}%）", Part, Whole, percentage)
        : "—";

    /// <summary>Whether both numbers are the same (相同).</summary>
    public static bool operator ==(Rate left, Rate right) => left.Equals(right);

    /// <summary>Whether a number differs (不同).</summary>
    public static bool operator !=(Rate left, Rate right) => !left.Equals(right);
}
