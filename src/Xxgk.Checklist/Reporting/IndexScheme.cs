using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>How a school numbers what it discloses (索取号编制规则): prefix, year, number, as in 10001-2021-0007.</summary>
/// <remarks><c>default</c> numbers without a prefix: 2021-0001.</remarks>
public readonly struct IndexScheme : IEquatable<IndexScheme>
{
    private const int LongestPrefix = 40;
    private const int DefaultDigits = 4;

    private readonly string? prefix;
    private readonly byte digits;

    private IndexScheme(string prefix, int digits)
    {
        this.prefix = prefix;
        this.digits = (byte)digits;
    }

    /// <summary>The prefix, such as the school's code (前缀); empty where there is none.</summary>
    public string Prefix => prefix ?? string.Empty;

    /// <summary>How many digits a number has at least (流水号位数): 1 to 8.</summary>
    public int Digits => digits == 0 ? DefaultDigits : digits;

    /// <summary>A scheme (索取号编制规则).</summary>
    /// <param name="prefix">The prefix, 1 to 40 characters.</param>
    /// <param name="digits">How many digits a number has at least, 1 to 8.</param>
    /// <exception cref="ArgumentException">The prefix is blank, too long or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of digits is out of range.</exception>
    public static IndexScheme Of(string prefix, int digits = DefaultDigits) =>
        new(Guard.Against.NotText(prefix, LongestPrefix), Guard.Against.OutOfRange(digits, nameof(digits), 1, 8));

    /// <summary>The index number (索取号): 10001-2021-0007; 0000 stands for a year that is not known.</summary>
    /// <param name="year">The year of making; null where it is not known.</param>
    /// <param name="number">The number within the year, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public string Number(int? year, int number)
    {
        Guard.Against.NegativeOrZero(number);
        var tail = (year ?? 0).ToString("0000", CultureInfo.InvariantCulture) + "-" + number.ToString(new string('0', Digits), CultureInfo.InvariantCulture);
        return Prefix.Length == 0 ? tail : Prefix + "-" + tail;
    }

    /// <inheritdoc/>
    public bool Equals(IndexScheme other) => string.Equals(Prefix, other.Prefix, StringComparison.Ordinal) && Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndexScheme other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Prefix), Digits).GetHashCode();

    /// <summary>The pattern (规则文本): 10001-年份-0000.</summary>
    public override string ToString() => (Prefix.Length == 0 ? string.Empty : Prefix + "-") + "年份-" + new string('0', Digits);

    /// <summary>Whether both number alike (相同).</summary>
    public static bool operator ==(IndexScheme left, IndexScheme right) => left.Equals(right);

    /// <summary>Whether they number otherwise (不同).</summary>
    public static bool operator !=(IndexScheme left, IndexScheme right) => !left.Equals(right);
}
