using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>The academic year or the calendar year that an annual product is for (所属学年或年度).</summary>
/// <remarks><c>default</c> is no year: where a year may be missing, it is null instead. Text and JSON: <c>2020-2021</c>, <c>2020</c>.</remarks>
public readonly struct ReportedYear : IEquatable<ReportedYear>
{
    private const int FirstYear = 1900;
    private const int LastYear = 9999;

    private readonly short startYear;

    private ReportedYear(int startYear, bool isAcademicYear)
    {
        this.startYear = (short)startYear;
        IsAcademicYear = isAcademicYear;
    }

    /// <summary>Whether no year is stated (是否未说明); so it is for <c>default</c> alone.</summary>
    public bool IsNone => startYear == 0;

    /// <summary>Whether it is an academic year (是否学年), from September to August; else a calendar year.</summary>
    public bool IsAcademicYear { get; }

    /// <summary>The calendar year in which it starts (起始年份): 1900 to 9999; 0 for <c>default</c>.</summary>
    public int StartYear => startYear;

    /// <summary>The year as a period, from its first day to its last (起止日期).</summary>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public ReportingPeriod Period =>
        IsNone ? throw new InvalidOperationException("No year is stated.")
        : IsAcademicYear ? ReportingPeriod.Of(AcademicYear.Starting(startYear))
        : ReportingPeriod.OfCalendarYear(startYear);

    /// <summary>The year in words (文字表述): 2020—2021学年, 2020年度.</summary>
    public Wording Wording =>
        IsNone ? Wording.Of("未说明所属年度", "year not stated")
        : IsAcademicYear ? AcademicYear.Starting(startYear).Title
        : DateWords.Wording($"{StartYear}年度", $"{StartYear}");

    /// <summary>An academic year (学年).</summary>
    /// <param name="year">The academic year.</param>
    public static ReportedYear Of(AcademicYear year) => new(year.StartYear, true);

    /// <summary>A calendar year (年度).</summary>
    /// <param name="year">1900 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportedYear OfCalendarYear(int year) => new(Guard.Against.OutOfRange(year, nameof(year), FirstYear, LastYear), false);

    /// <summary>Reads <c>2020-2021</c> or <c>2020</c> (解析).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has neither form, the two years do not follow one another, or a year is out of range.</exception>
    public static ReportedYear Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var year)
            ? year
            : throw new FormatException($"'{text}' is no year: an academic year as 2020-2021, a calendar year as 2020.");

    /// <summary>Reads <c>2020-2021</c> or <c>2020</c> (解析).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="year">The year; <c>default</c> where the answer is false.</param>
    public static bool TryParse(string? text, out ReportedYear year)
    {
        year = default;
        if (text is not { Length: 4 or 9 } || !TryYear(text.Substring(0, 4), out var start))
        {
            return false;
        }

        if (text.Length == 9 && (text[4] != '-' || !TryYear(text.Substring(5), out var end) || end != start + 1))
        {
            return false;
        }

        year = new(start, text.Length == 9);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ReportedYear other) => startYear == other.startYear && IsAcademicYear == other.IsAcademicYear;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportedYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (startYear, IsAcademicYear).GetHashCode();

    /// <summary>The form that <see cref="Parse"/> reads (文本形式); empty for <c>default</c>.</summary>
    public override string ToString() =>
        IsNone ? string.Empty
        : IsAcademicYear ? AcademicYear.Starting(startYear).ToString()
        : StartYear.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same year of the same kind (相同).</summary>
    public static bool operator ==(ReportedYear left, ReportedYear right) => left.Equals(right);

    /// <summary>Whether they differ (不同).</summary>
    public static bool operator !=(ReportedYear left, ReportedYear right) => !left.Equals(right);

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= FirstYear and <= LastYear;
}
