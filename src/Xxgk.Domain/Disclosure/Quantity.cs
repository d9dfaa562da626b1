using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A quantity as reports print it (数量), exact or approximate, with its unit: an interval, both ends included.</summary>
/// <remarks>
/// <para>How approximate words are read is a reading, not law: reports say 「200余条」 for any number from 200 to 299. The place that an
/// approximate word plays on is the last non-zero one of the number: hundreds in 46900, ten thousands in 1万.</para>
/// <para>Things are counted by one; amounts of money, and numbers printed with decimals, by a hundredth. Numbers run from 0 to 10^15.</para>
/// <para><c>default</c> is exactly 0, without a unit. Quantities are equal when they say the same, however the words were spelt.</para>
/// </remarks>
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int LongestUnit = 10;

    private readonly string? unit;
    private readonly string? text;

    private Quantity(QuantityKind kind, decimal number, decimal low, decimal? high, string unit, string? text = null)
    {
        Kind = kind;
        Number = number;
        Low = low;
        High = kind is QuantityKind.MoreThan or QuantityKind.AtLeast or QuantityKind.Unknown ? null : high;
        this.unit = unit;
        this.text = text;
    }

    /// <summary>How it is said (表述方式).</summary>
    public QuantityKind Kind { get; }

    /// <summary>The number printed (所书数字); the lower one of a range; 0 where none is said.</summary>
    public decimal Number { get; }

    /// <summary>The least that it can be (下限).</summary>
    public decimal Low { get; }

    /// <summary>The most that it can be (上限); null where there is no bound.</summary>
    public decimal? High => Kind == QuantityKind.Exact ? Number : field;

    /// <summary>The unit (单位), such as 条, 件, 人次; empty where none is printed.</summary>
    public string Unit => unit ?? string.Empty;

    /// <summary>Whether it can be one number only (是否确数).</summary>
    public bool IsExact => High == Low;

    /// <summary>So many exactly (确数).</summary>
    /// <param name="number">0 to 10^15.</param>
    /// <param name="unit">The unit: at most 10 letters, no digits; may be empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    /// <exception cref="ArgumentException">The unit is no unit.</exception>
    public static Quantity Of(decimal number, string unit = "") =>
        Made(QuantityKind.Exact, Guard.Against.OutOfRange(number, nameof(number), 0, Largest), CheckedUnit(unit));

    /// <summary>A number said with an approximate word (约数).</summary>
    /// <param name="kind">The word; not that of a range.</param>
    /// <param name="number">More than 0 to 10^15; 0 where it is exact or unknown.</param>
    /// <param name="unit">The unit: at most 10 letters, no digits; may be empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range, or the kind none of those.</exception>
    /// <exception cref="ArgumentException">The unit is no unit.</exception>
    public static Quantity Approximately(QuantityKind kind, decimal number, string unit = "")
    {
        Guard.Against.OutOfRange(number, nameof(number), 0, Largest);
        return kind switch
        {
            QuantityKind.Exact => Of(number, unit),
            QuantityKind.Unknown when number == 0 => Made(kind, number, CheckedUnit(unit)),
            QuantityKind.OrSomewhatMore or QuantityKind.Nearly or QuantityKind.About or QuantityKind.MoreThan or QuantityKind.AtLeast or QuantityKind.LessThan when number > 0 =>
                Made(kind, number, CheckedUnit(unit)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An approximate word goes with a number above 0, 'unknown' with none."),
        };
    }

    /// <summary>From one number to another, both included (范围).</summary>
    /// <param name="low">0 to 10^15.</param>
    /// <param name="high">Not below <paramref name="low"/>.</param>
    /// <param name="unit">The unit: at most 10 letters, no digits; may be empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">The unit is no unit.</exception>
    public static Quantity Between(decimal low, decimal high, string unit = "") =>
        Ranging(
            Guard.Against.OutOfRange(low, nameof(low), 0, Largest),
            Guard.Against.OutOfRange(high, nameof(high), low, Largest),
            CheckedUnit(unit));

    /// <summary>Whether two quantities count the same thing: an unprinted unit is taken for the other's (单位是否一致).</summary>
    /// <param name="other">Another quantity.</param>
    public bool AgreesInUnit(Quantity other) => Unit.Length == 0 || other.Unit.Length == 0 || string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <summary>The sum of two quantities (相加): its bounds are the sums of theirs.</summary>
    /// <param name="other">Another quantity, whose unit agrees.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    /// <exception cref="OverflowException">The sum lies beyond 10^15.</exception>
    public Quantity Add(Quantity other)
    {
        if (!AgreesInUnit(other))
        {
            throw new ArgumentException($"'{Unit}' and '{other.Unit}' are not added.", nameof(other));
        }

        var sumUnit = Unit.Length > 0 ? Unit : other.Unit;
        var (low, high) = (Low + other.Low, High + other.High);
        return low > Largest || high > Largest ? throw new OverflowException("The sum lies beyond 10^15.")
            : high is { } bound ? Ranging(low, bound, sumUnit)
            : low == 0 ? Made(QuantityKind.Unknown, 0, sumUnit)
            : Made(QuantityKind.AtLeast, low, sumUnit);
    }

    /// <inheritdoc/>
    public bool Equals(Quantity other) =>
        (Kind, Number, Low, High) == (other.Kind, other.Number, other.Low, other.High) && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Number, Low, High, StringComparer.Ordinal.GetHashCode(Unit)).GetHashCode();

    /// <summary>The sum of two quantities (相加); see <see cref="Add"/>.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => left.Add(right);

    /// <summary>Whether both say the same (相同).</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether they say different things (不同).</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    private static Quantity Ranging(decimal low, decimal high, string unit, string? text = null) =>
        low == high ? Made(QuantityKind.Exact, low, unit, text) : new(QuantityKind.Between, low, low, high, unit, text);

    private static Quantity Made(QuantityKind kind, decimal number, string unit, string? text = null)
    {
        var place = LastPlace(number);
        var step = decimal.Truncate(number) == number && unit is not [.., '元'] ? 1m : Math.Min(0.01m, place);
        var half = place / 2;
        var (low, high) = kind switch
        {
            QuantityKind.OrSomewhatMore => (number, number + place - Math.Min(step, place)),
            QuantityKind.Nearly => (number - place, number - Math.Min(step, place)),
            QuantityKind.About when step == 1m => (decimal.Ceiling(number - half), decimal.Floor(number + half)),
            QuantityKind.About => (number - half, number + half),
            QuantityKind.MoreThan => (number + step, 0m),
            QuantityKind.LessThan => (0m, number - Math.Min(step, number)),
            QuantityKind.Unknown => (0m, 0m),
            _ => (number, number),
        };
        return new(kind, number, low, high, unit, text);
    }

    /// <summary>What the last non-zero place of a number is worth: 100 in 46900, 0.1 in 1.50; 1 in 0.</summary>
    private static decimal LastPlace(decimal number)
    {
        var place = 1m;
        while (number != decimal.Truncate(number))
        {
            (number, place) = (number * 10, place / 10);
        }

        while (number != 0 && number % 10 == 0)
        {
            (number, place) = (number / 10, place * 10);
        }

        return place;
    }

    private static string CheckedUnit(string unit) =>
        Guard.Against.InvalidInput(Guard.Against.Null(unit), nameof(unit), IsUnit, "A unit has at most 10 letters and no digits, nor any word that belongs to the number.");
}
