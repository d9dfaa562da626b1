using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>
/// The number of an official document (文号): 教办函〔2014〕23号, or of an order (令号): 教育部令第29号.
/// </summary>
/// <remarks>
/// <c>default</c> is no number and prints as nothing. A number does not name its issuer for certain: Henan's education
/// department numbers its letters 教办函, as the ministry does. <see cref="Instrument.IssuingBody"/> names it.
/// </remarks>
public readonly partial struct DocumentNumber : IEquatable<DocumentNumber>, IComparable<DocumentNumber>
{
    private readonly string? prefix;

    private DocumentNumber(string prefix, int? year, int serial)
    {
        this.prefix = prefix;
        Year = year;
        Serial = serial;
    }

    /// <summary>The letters before the year (发文字号代字), 教办函; of an order, the body that issued it, 教育部.</summary>
    public string Prefix => prefix ?? string.Empty;

    /// <summary>The year (年份), 1900 to 2200; null for an order, which is counted without regard to years.</summary>
    public int? Year { get; }

    /// <summary>The serial number (序号), 1 to 99999; 0 for <c>default</c>.</summary>
    public int Serial { get; }

    /// <summary>Whether it is the number of an order (是否为令).</summary>
    public bool IsOrder => Serial > 0 && Year is null;

    /// <summary>A number of letters, year and serial (发文字号): 教办函〔2014〕23号.</summary>
    /// <param name="prefix">1 to 30 letters, without blanks.</param>
    /// <param name="year">1900 to 2200.</param>
    /// <param name="serial">1 to 99999.</param>
    /// <exception cref="ArgumentException">The prefix is empty, too long, or not letters only.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year or the serial number is out of range.</exception>
    public static DocumentNumber Of(string prefix, int year, int serial) =>
        new(
            Letters(prefix),
            Guard.Against.OutOfRange(year, nameof(year), EarliestYear, LatestYear),
            Guard.Against.OutOfRange(serial, nameof(serial), 1, LargestSerial));

    /// <summary>The number of an order (令号): 教育部令第29号.</summary>
    /// <param name="issuer">The body that issued the order, 1 to 30 letters, without 中华人民共和国 (which is dropped).</param>
    /// <param name="serial">1 to 99999.</param>
    /// <exception cref="ArgumentException">The issuer is empty, too long, or not letters only.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serial number is out of range.</exception>
    public static DocumentNumber Order(string issuer, int serial) =>
        new(
            Letters(WithoutState(Guard.Against.Null(issuer))),
            null,
            Guard.Against.OutOfRange(serial, nameof(serial), 1, LargestSerial));

    /// <inheritdoc/>
    public bool Equals(DocumentNumber other) =>
        Year == other.Year && Serial == other.Serial && string.Equals(Prefix, other.Prefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Prefix), Year, Serial);

    /// <summary>By prefix (in the order of the characters' codes), then year, then serial number (排序).</summary>
    /// <param name="other">Another number.</param>
    public int CompareTo(DocumentNumber other)
    {
        var byPrefix = string.CompareOrdinal(Prefix, other.Prefix);
        var byYear = byPrefix != 0 ? byPrefix : Nullable.Compare(Year, other.Year);
        return byYear != 0 ? byYear : Serial.CompareTo(other.Serial);
    }

    /// <summary>The official form (规范形式): 教办函〔2014〕23号, 教育部令第29号; empty for <c>default</c>.</summary>
    public override string ToString() =>
        Serial == 0 ? string.Empty
        : Year is { } year ? string.Format(CultureInfo.InvariantCulture, "{0}〔{1}〕{2}号", Prefix, year, Serial)
        : string.Format(CultureInfo.InvariantCulture, "{0}令第{1}号", Prefix, Serial);

    /// <summary>Whether both are the same number (相同).</summary>
    public static bool operator ==(DocumentNumber left, DocumentNumber right) => left.Equals(right);

    /// <summary>Whether the numbers differ (不同).</summary>
    public static bool operator !=(DocumentNumber left, DocumentNumber right) => !left.Equals(right);

    /// <summary>Whether the first sorts before the second (先于).</summary>
    public static bool operator <(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same (不后于).</summary>
    public static bool operator <=(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second (后于).</summary>
    public static bool operator >(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same (不先于).</summary>
    public static bool operator >=(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) >= 0;

    private static string Letters(string prefix) =>
        Guard.Against.InvalidInput(Guard.Against.Null(prefix), nameof(prefix), IsPrefix, "1 to 30 letters are expected, not ending in 令.");
}
