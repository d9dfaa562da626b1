using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>What kind of time a report speaks of (报告期种类).</summary>
public enum ReportingPeriodKind
{
    /// <summary>An academic year (学年), as the ministry's notices ask.</summary>
    AcademicYear,

    /// <summary>A calendar year (自然年), as some schools report.</summary>
    CalendarYear,

    /// <summary>Another time, from a day to a day (自定起止日期).</summary>
    Custom,
}

/// <summary>The time that a report speaks of (报告期): from its first day to its last, both included.</summary>
/// <remarks>
/// An academic year by default; some schools report by calendar year or by a time of their own. Two periods with the same first and
/// last day are equal, however they were made. Its days lie from 1900-01-01 to 9999-12-31.
/// </remarks>
public sealed partial class ReportingPeriod : IEquatable<ReportingPeriod>
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(9999, 12, 31);

    private ReportingPeriod(ReportingPeriodKind kind, LocalDate start, LocalDate end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>The kind (种类).</summary>
    public ReportingPeriodKind Kind { get; }

    /// <summary>The first day (首日).</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, which belongs to it (末日).</summary>
    public LocalDate End { get; }

    /// <summary>The period in words (报告期表述): 2020—2021学年, 2021年, 2020年9月1日至2021年10月31日.</summary>
    public Wording Title => Kind switch
    {
        ReportingPeriodKind.AcademicYear => Xxgk.AcademicYear.Of(Start).Title,
        ReportingPeriodKind.CalendarYear => DateWords.Wording($"{Start.Year}年", $"{Start.Year}"),
        _ => DateWords.Wording(
            $"{DateWords.Chinese(Start)}至{DateWords.Chinese(End)}",
            $"{DateWords.IsoSpan(Start, End)}"),
    };

    /// <summary>The period after, of the same kind, adjoining; a custom one is as many days long (下一报告期).</summary>
    /// <exception cref="InvalidOperationException">It would end after 9999-12-31.</exception>
    public ReportingPeriod Next => Kind switch
    {
        ReportingPeriodKind.AcademicYear => Of(Xxgk.AcademicYear.Of(Start).Next),
        ReportingPeriodKind.CalendarYear => Start.Year < Latest.Year ? OfCalendarYear(Start.Year + 1) : throw OutOfReach(),
        _ => DaysBetween(End, Latest) >= Length ? Between(End.PlusDays(1), End.PlusDays(Length)) : throw OutOfReach(),
    };

    /// <summary>The period before, of the same kind, adjoining; a custom one is as many days long (上一报告期).</summary>
    /// <exception cref="InvalidOperationException">It would start before 1900-01-01.</exception>
    public ReportingPeriod Previous => Kind switch
    {
        ReportingPeriodKind.AcademicYear => Of(Xxgk.AcademicYear.Of(Start).Previous),
        ReportingPeriodKind.CalendarYear => Start.Year > Earliest.Year ? OfCalendarYear(Start.Year - 1) : throw OutOfReach(),
        _ => DaysBetween(Earliest, Start) >= Length ? Between(Start.PlusDays(-Length), Start.PlusDays(-1)) : throw OutOfReach(),
    };

    /// <summary>The academic year, where the period is one; else null (所属学年).</summary>
    public AcademicYear? AcademicYear => Kind == ReportingPeriodKind.AcademicYear ? Xxgk.AcademicYear.Of(Start) : null;

    private int Length => DaysBetween(Start, End) + 1;

    /// <summary>An academic year as the period of a report (按学年).</summary>
    /// <param name="year">The academic year.</param>
    public static ReportingPeriod Of(AcademicYear year) => new(ReportingPeriodKind.AcademicYear, year.Start, year.End);

    /// <summary>A calendar year as the period of a report (按自然年): 1 January to 31 December.</summary>
    /// <param name="year">1900 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod OfCalendarYear(int year)
    {
        Guard.Against.OutOfRange(year, nameof(year), Earliest.Year, Latest.Year);
        return new(ReportingPeriodKind.CalendarYear, new(year, 1, 1), new(year, 12, 31));
    }

    /// <summary>A period from a day to a day (自定起止日期). Where these bound an academic or a calendar year, it is that year.</summary>
    /// <param name="start">The first day; 1900-01-01 or later.</param>
    /// <param name="end">The last day, which belongs to it; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException">The end lies before the start, or a day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start lies before 1900-01-01.</exception>
    public static ReportingPeriod Between(LocalDate start, LocalDate end)
    {
        if (DateWords.Iso(end, nameof(end)) < DateWords.Iso(start, nameof(start)))
        {
            throw new ArgumentException("A period ends on its first day or later.", nameof(end));
        }

        Guard.Against.OutOfRange(start, nameof(start), Earliest, Latest);
        return new(KindOf(start, end), start, end);
    }

    /// <summary>Whether a day belongs to it (是否在报告期内).</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool Contains(LocalDate day) => Start <= DateWords.Iso(day, nameof(day)) && day <= End;

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod? other) => other is not null && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start, End).GetHashCode();

    /// <summary>Whether both have the same days (相同).</summary>
    public static bool operator ==(ReportingPeriod? left, ReportingPeriod? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in a day (不同).</summary>
    public static bool operator !=(ReportingPeriod? left, ReportingPeriod? right) => !(left == right);

    private static ReportingPeriodKind KindOf(LocalDate start, LocalDate end) =>
        start is { Month: 1, Day: 1 } && end == start.PlusDays(DateTime.IsLeapYear(start.Year) ? 365 : 364) ? ReportingPeriodKind.CalendarYear
        : start is { Month: 9, Day: 1 } && end is { Month: 8, Day: 31 } && end.Year == start.Year + 1 ? ReportingPeriodKind.AcademicYear
        : ReportingPeriodKind.Custom;

    private static int DaysBetween(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static InvalidOperationException OutOfReach() => new("Periods lie from 1900-01-01 to 9999-12-31.");
}
