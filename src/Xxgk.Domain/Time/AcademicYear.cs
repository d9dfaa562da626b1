using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>An academic year (学年): from 1 September to 31 August of the year after, both days included.</summary>
/// <remarks>
/// The notice of 2014 (第三部分) speaks of the academic year and does not bound it; from September to August is how the ministry's
/// notices on the annual reports and the schools' reports count. <c>default</c> is 2010—2011学年, the first one that began under the Measures (in force 2010-09-01).
/// </remarks>
public readonly partial struct AcademicYear : IEquatable<AcademicYear>, IComparable<AcademicYear>
{
    /// <summary>The earliest starting year (最早起始年).</summary>
    public const int FirstStartYear = 1900;

    /// <summary>The latest starting year (最晚起始年).</summary>
    public const int LastStartYear = 9998;

    private const int DefaultStartYear = 2010;

    private readonly int offset;

    private AcademicYear(int startYear) => offset = startYear - DefaultStartYear;

    /// <summary>The calendar year in which it starts (起始年份): 1900 to 9998.</summary>
    public int StartYear => DefaultStartYear + offset;

    /// <summary>The calendar year in which it ends (结束年份): 1901 to 9999.</summary>
    public int EndYear => StartYear + 1;

    /// <summary>Its first day (首日): 1 September.</summary>
    public LocalDate Start => new(StartYear, 9, 1);

    /// <summary>Its last day (末日): 31 August of the year after; that day belongs to it.</summary>
    public LocalDate End => new(EndYear, 8, 31);

    /// <summary>Its days, from the first to the last, both included (起止日期).</summary>
    public DateInterval Interval => new(Start, End);

    /// <summary>The academic year after (下一学年).</summary>
    /// <exception cref="InvalidOperationException">It starts in 9998; none after it is known.</exception>
    public AcademicYear Next => StartYear < LastStartYear ? new(StartYear + 1) : throw new InvalidOperationException("No academic year after 9998–9999 is known.");

    /// <summary>The academic year before (上一学年).</summary>
    /// <exception cref="InvalidOperationException">It starts in 1900; none before it is known.</exception>
    public AcademicYear Previous => StartYear > FirstStartYear ? new(StartYear - 1) : throw new InvalidOperationException("No academic year before 1900–1901 is known.");

    /// <summary>The academic year in both languages (学年表述): 2020—2021学年, academic year 2020–2021.</summary>
    public Wording Title => DateWords.Wording($"{StartYear:0000}—{EndYear:0000}学年", $"academic year {StartYear:0000}–{EndYear:0000}");

    /// <summary>The academic year that starts on 1 September of <paramref name="startYear"/> (起于某年的学年).</summary>
    /// <param name="startYear">1900 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static AcademicYear Starting(int startYear) =>
        new(Guard.Against.OutOfRange(startYear, nameof(startYear), FirstStartYear, LastStartYear));

    /// <summary>The academic year to which a day belongs (某日所属学年).</summary>
    /// <param name="day">A day of the ISO calendar from 1900-09-01 to 9999-08-31.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside that range.</exception>
    public static AcademicYear Of(LocalDate day)
    {
        var startYear = DateWords.Iso(day, nameof(day)).Month >= 9 ? day.Year : day.Year - 1;
        return startYear is >= FirstStartYear and <= LastStartYear
            ? new(startYear)
            : throw new ArgumentOutOfRangeException(nameof(day), "A day from 1900-09-01 to 9999-08-31 is expected.");
    }

    /// <summary>Whether a day belongs to it (是否在本学年内).</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool Contains(LocalDate day) => Start <= DateWords.Iso(day, nameof(day)) && day <= End;

    /// <inheritdoc/>
    public bool Equals(AcademicYear other) => offset == other.offset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AcademicYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StartYear;

    /// <inheritdoc/>
    public int CompareTo(AcademicYear other) => offset.CompareTo(other.offset);

    /// <summary>The compact form, which JSON has too (文本形式): 2020-2021.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:0000}", StartYear, EndYear);

    /// <summary>Its name in a language (学年名称): 2020—2021学年, academic year 2020–2021.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Format(Language language = Language.Chinese) => Title.In(language);

    /// <summary>Whether both are the same academic year (相同).</summary>
    public static bool operator ==(AcademicYear left, AcademicYear right) => left.Equals(right);

    /// <summary>Whether they are two academic years (不同).</summary>
    public static bool operator !=(AcademicYear left, AcademicYear right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second (早于).</summary>
    public static bool operator <(AcademicYear left, AcademicYear right) => left.offset < right.offset;

    /// <summary>Whether the first comes before the second or is the same (不晚于).</summary>
    public static bool operator <=(AcademicYear left, AcademicYear right) => left.offset <= right.offset;

    /// <summary>Whether the first comes after the second (晚于).</summary>
    public static bool operator >(AcademicYear left, AcademicYear right) => left.offset > right.offset;

    /// <summary>Whether the first comes after the second or is the same (不早于).</summary>
    public static bool operator >=(AcademicYear left, AcademicYear right) => left.offset >= right.offset;
}
