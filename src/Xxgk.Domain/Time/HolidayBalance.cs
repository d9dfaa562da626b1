using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>What a holiday notice takes from the working days and gives back (放假与调休上班天数).</summary>
/// <remarks><c>default</c> is nothing off and nothing worked.</remarks>
public readonly struct HolidayBalance : IEquatable<HolidayBalance>
{
    private const int StatutoryDaysFrom2025 = 13;
    private const int StatutoryDaysUntil2024 = 11;

    private HolidayBalance(int weekdaysOff, int weekendDaysWorked)
    {
        WeekdaysOff = weekdaysOff;
        WeekendDaysWorked = weekendDaysWorked;
    }

    /// <summary>How many days from Monday to Friday are off (放假的周一至周五天数).</summary>
    public int WeekdaysOff { get; }

    /// <summary>How many Saturdays and Sundays are worked (上班的周末天数).</summary>
    public int WeekendDaysWorked { get; }

    /// <summary>Days off less days worked: the statutory days, unless a notice grants more (净放假天数).</summary>
    public int Net => WeekdaysOff - WeekendDaysWorked;

    /// <summary>So many days off and worked (放假与上班天数).</summary>
    /// <param name="weekdaysOff">Days from Monday to Friday off: 0 to 366.</param>
    /// <param name="weekendDaysWorked">Saturdays and Sundays worked: 0 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static HolidayBalance Of(int weekdaysOff, int weekendDaysWorked) => new(
        Guard.Against.OutOfRange(weekdaysOff, nameof(weekdaysOff), 0, 366),
        Guard.Against.OutOfRange(weekendDaysWorked, nameof(weekendDaysWorked), 0, 366));

    /// <summary>The statutory days off of a year (法定节假日天数): 11 until 2024, 13 from 2025 (国务院令第795号).</summary>
    /// <param name="year">The year; the notices that are known begin with 2010.</param>
    public static int StatutoryDays(int year) => year >= 2025 ? StatutoryDaysFrom2025 : StatutoryDaysUntil2024;

    /// <inheritdoc/>
    public bool Equals(HolidayBalance other) => WeekdaysOff == other.WeekdaysOff && WeekendDaysWorked == other.WeekendDaysWorked;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HolidayBalance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (WeekdaysOff * 397) ^ WeekendDaysWorked;

    /// <summary>Both numbers in Chinese (文本): 放假20天，上班7天.</summary>
    public override string ToString() => FormattableString.Invariant($"放假{WeekdaysOff}天，上班{WeekendDaysWorked}天");

    /// <summary>Whether both numbers are the same (相同).</summary>
    public static bool operator ==(HolidayBalance left, HolidayBalance right) => left.Equals(right);

    /// <summary>Whether a number differs (不同).</summary>
    public static bool operator !=(HolidayBalance left, HolidayBalance right) => !left.Equals(right);

    internal static HolidayBalance Of(IEnumerable<HolidaySpan> spans)
    {
        var (off, worked) = (0, 0);
        foreach (var span in spans)
        {
            foreach (var day in span.Days)
            {
                var isWeekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
                off += span.Kind == HolidaySpanKind.Off && !isWeekend ? 1 : 0;
                worked += span.Kind == HolidaySpanKind.Worked ? 1 : 0;
            }
        }

        return new(off, worked);
    }
}
