using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Xxgk;

/// <summary>How exactly a <see cref="PartialDate"/> is known (日期精确程度).</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known of the date (日期不详).</summary>
    Unknown,

    /// <summary>The year is known (只知年份).</summary>
    Year,

    /// <summary>The year and the month are known (只知年月).</summary>
    Month,

    /// <summary>The day is known (日期确切).</summary>
    Day,
}

/// <summary>A date as far as it is known: a day, a month, a year, or unknown (确切或不确切的日期). Nothing is assumed.</summary>
/// <remarks>
/// <c>default</c> is <see cref="Unknown"/>. Years run from 1 to 9999. Text and JSON have the forms
/// <c>2021-03-05</c>, <c>2021-03</c>, <c>2021</c> and <c>unknown</c>.
/// </remarks>
public readonly struct PartialDate : IEquatable<PartialDate>
{
    // year << 9 | month << 5 | day; the month or the day is 0 where it is not known. Days compare as their packed forms.
    private readonly int packed;

    private PartialDate(int packed) => this.packed = packed;

    /// <summary>A date of which nothing is known (日期不详).</summary>
    public static PartialDate Unknown => default;

    /// <summary>How exactly the date is known (精确程度).</summary>
    public DatePrecision Precision =>
        packed == 0 ? DatePrecision.Unknown
        : (packed & 0x1FF) == 0 ? DatePrecision.Year
        : (packed & 0x1F) == 0 ? DatePrecision.Month
        : DatePrecision.Day;

    /// <summary>Whether the day is known (是否确切到日).</summary>
    public bool IsExact => (packed & 0x1F) != 0;

    /// <summary>Whether nothing is known of the date (是否不详).</summary>
    public bool IsUnknown => packed == 0;

    /// <summary>The first day that the date can be; null if nothing is known (最早可能日).</summary>
    public LocalDate? Earliest => IsUnknown ? null : PackedDate.Unpack(PackedDate.First(packed));

    /// <summary>The last day that the date can be; null if nothing is known (最晚可能日).</summary>
    public LocalDate? Latest => IsUnknown ? null : PackedDate.Unpack(PackedDate.Last(packed));

    internal int Packed => packed;

    /// <summary>A day (某年某月某日).</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar or lies before year 1.</exception>
    public static PartialDate Of(LocalDate day)
    {
        Guard.Against.InvalidInput(day, nameof(day), d => d.Calendar == CalendarSystem.Iso && d.Year >= 1, "A day of the ISO calendar, years 1 to 9999, is expected.");
        return new(PackedDate.Pack(day.Year, day.Month, day.Day));
    }

    /// <summary>A month of which the day is not known (某年某月).</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of range.</exception>
    public static PartialDate OfMonth(int year, int month) =>
        new(PackedDate.Pack(Guard.Against.OutOfRange(year, nameof(year), 1, 9999), Guard.Against.OutOfRange(month, nameof(month), 1, 12), 0));

    /// <summary>A year of which the month is not known (某年).</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static PartialDate OfYear(int year) =>
        new(PackedDate.Pack(Guard.Against.OutOfRange(year, nameof(year), 1, 9999), 0, 0));

    /// <summary>Reads <c>2021-03-05</c>, <c>2021-03</c>, <c>2021</c> or <c>unknown</c> (解析).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has none of the four forms, or names a day that does not exist.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date: a day as 2021-03-05, a month as 2021-03, a year as 2021, or unknown.");

    /// <summary>Reads <c>2021-03-05</c>, <c>2021-03</c>, <c>2021</c> or <c>unknown</c> (解析).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="date">The date; unknown where the answer is false.</param>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        if (string.Equals(text, "unknown", StringComparison.Ordinal))
        {
            return true;
        }

        var ok = PackedDate.TryParse(text.AsSpan(), out var packed);
        date = new(packed);
        return ok;
    }

    internal static PartialDate FromPacked(int packed) => new(packed);

    /// <summary>The day, where the date is exact (确切日期).</summary>
    /// <param name="day">The day; the default date where the answer is false.</param>
    public bool TryGetDay(out LocalDate day)
    {
        day = IsExact ? PackedDate.Unpack(packed) : default;
        return IsExact;
    }

    /// <summary>Whether <paramref name="day"/> can be the date (某日是否可能).</summary>
    /// <param name="day">A day.</param>
    public bool Admits(LocalDate day) => IsUnknown || (Earliest <= day && day <= Latest);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <summary>The form that <see cref="Parse"/> reads (文本形式).</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => LocalDatePattern.Iso.Format(PackedDate.Unpack(packed)),
        DatePrecision.Month => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", packed >> 9, (packed >> 5) & 0xF),
        DatePrecision.Year => (packed >> 9).ToString("0000", CultureInfo.InvariantCulture),
        _ => "unknown",
    };

    /// <summary>The date as it is written (书面形式): 2021年3月5日, 2021年3月, 2021年, 日期不详; in English the ISO form.</summary>
    /// <param name="language">Chinese or English.</param>
    public string ToString(Language language)
    {
        if (language == Language.English)
        {
            return ToString();
        }

        var (year, month, day) = (packed >> 9, (packed >> 5) & 0xF, packed & 0x1F);
        return Precision switch
        {
            DatePrecision.Day => string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", year, month, day),
            DatePrecision.Month => string.Format(CultureInfo.InvariantCulture, "{0}年{1}月", year, month),
            DatePrecision.Year => string.Format(CultureInfo.InvariantCulture, "{0}年", year),
            _ => "日期不详",
        };
    }

    /// <summary>Whether both are known alike and the same (相同).</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ in what is known (不同).</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);
}
