using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>How a time limit is expressed (时限种类).</summary>
public enum TimeLimitKind
{
    /// <summary>So many working days after the day on which the matter arose, that day not counted (工作日).</summary>
    WorkingDaysAfter,

    /// <summary>So many calendar days after it; an end on a statutory rest day moves to the next working day (自然日).</summary>
    CalendarDaysAfter,

    /// <summary>A date each year, a fixed one that does not move (每年固定日期).</summary>
    DateEachYear,

    /// <summary>At least so many working days of public notice; not a due date (公示期不少于若干工作日).</summary>
    NoticeOfAtLeast,
}

/// <summary>A time limit by law or of a school's own, in one of four forms (公开时限). Which of two counts, a catalogue's limit and the one by law, is decided elsewhere.</summary>
public sealed class TimeLimit : IEquatable<TimeLimit>
{
    private TimeLimit(TimeLimitKind kind, int days, int month, int day)
    {
        Kind = kind;
        Days = days;
        Month = month;
        Day = day;
    }

    /// <summary>How the limit is expressed (种类).</summary>
    public TimeLimitKind Kind { get; }

    /// <summary>The number of days, working or calendar by <see cref="Kind"/>; 0 for a date each year (天数).</summary>
    public int Days { get; }

    /// <summary>The month of a date each year, 1 to 12; else 0 (月).</summary>
    public int Month { get; }

    /// <summary>The day of a date each year, 1 to 31; else 0 (日).</summary>
    public int Day { get; }

    /// <summary>So many working days after (…个工作日内).</summary>
    /// <param name="days">1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static TimeLimit WorkingDaysAfter(int days) => new(TimeLimitKind.WorkingDaysAfter, InRange(days), 0, 0);

    /// <summary>So many calendar days after (…日内).</summary>
    /// <param name="days">1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static TimeLimit CalendarDaysAfter(int days) => new(TimeLimitKind.CalendarDaysAfter, InRange(days), 0, 0);

    /// <summary>Each year by a date, that day within the limit (每年…月…日).</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month; 29 February is not accepted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in every year.</exception>
    public static TimeLimit EachYearBy(int month, int day)
    {
        Guard.Against.OutOfRange(month, nameof(month), 1, 12);
        Guard.Against.OutOfRange(day, nameof(day), 1, DateTime.DaysInMonth(2001, month));
        return new(TimeLimitKind.DateEachYear, 0, month, day);
    }

    /// <summary>At least so many working days of public notice (公示不少于…个工作日).</summary>
    /// <param name="days">1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static TimeLimit NoticeOfAtLeast(int days) => new(TimeLimitKind.NoticeOfAtLeast, InRange(days), 0, 0);

    /// <summary>The limit in words (文字表述).</summary>
    public Wording Wording => Kind switch
    {
        TimeLimitKind.WorkingDaysAfter => Invariant($"{Days}个工作日内", $"within {Days} working days"),
        TimeLimitKind.CalendarDaysAfter => Invariant($"{Days}日内", $"within {Days} calendar days"),
        TimeLimitKind.DateEachYear => Invariant($"每年{Month}月{Day}日及以前", $"each year by {Month:00}-{Day:00}"),
        _ => Invariant($"公示不少于{Days}个工作日", $"at least {Days} working days of public notice"),
    };

    /// <inheritdoc/>
    public bool Equals(TimeLimit? other) =>
        other is not null && (Kind, Days, Month, Day) == (other.Kind, other.Days, other.Month, other.Day);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeLimit);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Days, Month, Day).GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Wording.Chinese;

    private static int InRange(int days) => Guard.Against.OutOfRange(days, nameof(days), 1, 1_000);

    private static Wording Invariant(FormattableString chinese, FormattableString english) =>
        Wording.Of(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
