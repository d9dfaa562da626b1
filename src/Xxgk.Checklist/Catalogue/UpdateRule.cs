using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>How a catalogue says when an entry is published and updated (更新周期).</summary>
public enum UpdateRuleKind
{
    /// <summary>Whenever it changes (变动即更).</summary>
    OnChange,

    /// <summary>At any time (随时更新).</summary>
    AnyTime,

    /// <summary>It stands without end (长期公开).</summary>
    Standing,

    /// <summary>In due course; one college means 10 working days by it (适时公开).</summary>
    InDueCourse,

    /// <summary>Each year in a month or from a month to another (每年某月).</summary>
    YearlyIn,
}

/// <summary>When a catalogue plans an entry (计划公开时间): the forms that schools' catalogues print.</summary>
/// <remarks>
/// What is planned is no time limit: a plan that has passed makes nothing late by law. The text form is the Chinese one:
/// 变动即更, 随时更新, 长期公开, 适时公开, 每年10月, 每年12月-1月.
/// </remarks>
public sealed partial class UpdateRule : IEquatable<UpdateRule>
{
    private UpdateRule(UpdateRuleKind kind, int firstMonth = 0, int lastMonth = 0)
    {
        Kind = kind;
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
    }

    /// <summary>Whenever it changes (变动即更).</summary>
    public static UpdateRule OnChange { get; } = new(UpdateRuleKind.OnChange);

    /// <summary>At any time (随时更新).</summary>
    public static UpdateRule AnyTime { get; } = new(UpdateRuleKind.AnyTime);

    /// <summary>It stands without end (长期公开).</summary>
    public static UpdateRule Standing { get; } = new(UpdateRuleKind.Standing);

    /// <summary>In due course (适时公开).</summary>
    public static UpdateRule InDueCourse { get; } = new(UpdateRuleKind.InDueCourse);

    /// <summary>Which form it is (种类).</summary>
    public UpdateRuleKind Kind { get; }

    /// <summary>The first month planned, 1 to 12; 0 where no month is named (起始月份).</summary>
    public int FirstMonth { get; }

    /// <summary>The last month planned, 1 to 12, before the first where it lies in the next year; 0 where none is named (截止月份).</summary>
    public int LastMonth { get; }

    /// <summary>The rule in words (文字表述).</summary>
    public Wording Wording => Kind switch
    {
        UpdateRuleKind.OnChange => Wording.Of("变动即更", "on change"),
        UpdateRuleKind.AnyTime => Wording.Of("随时更新", "at any time"),
        UpdateRuleKind.Standing => Wording.Of("长期公开", "standing"),
        UpdateRuleKind.InDueCourse => Wording.Of("适时公开", "in due course"),
        _ when FirstMonth == LastMonth => Wording.Of(
            string.Format(CultureInfo.InvariantCulture, "每年{0}月", FirstMonth),
            $"each year in {MonthName(FirstMonth)}"),
        _ => Wording.Of(
            string.Format(CultureInfo.InvariantCulture, "每年{0}月-{1}月", FirstMonth, LastMonth),
            $"each year from {MonthName(FirstMonth)} to {MonthName(LastMonth)}"),
    };

    /// <summary>Each year in one month (每年…月).</summary>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range.</exception>
    public static UpdateRule YearlyIn(int month) => YearlyIn(month, month);

    /// <summary>Each year from one month to another, which may lie in the next year (每年…月-…月).</summary>
    /// <param name="firstMonth">1 to 12.</param>
    /// <param name="lastMonth">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A month is out of range.</exception>
    public static UpdateRule YearlyIn(int firstMonth, int lastMonth) => new(
        UpdateRuleKind.YearlyIn,
        Guard.Against.OutOfRange(firstMonth, nameof(firstMonth), 1, 12),
        Guard.Against.OutOfRange(lastMonth, nameof(lastMonth), 1, 12));

    /// <summary>The latest planned day within a period (期间内最晚的计划公开日).</summary>
    /// <param name="period">The period.</param>
    /// <returns>The last day of the last month planned; null where no month is named, or none ends in the period.</returns>
    /// <exception cref="ArgumentNullException">The period is null.</exception>
    public LocalDate? LatestPlannedDay(ReportingPeriod period)
    {
        Guard.Against.Null(period);
        if (Kind != UpdateRuleKind.YearlyIn)
        {
            return null;
        }

        for (var year = period.End.Year; year >= period.Start.Year; year--)
        {
            var day = new LocalDate(year, LastMonth, CalendarSystem.Iso.GetDaysInMonth(year, LastMonth));
            if (period.Contains(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(UpdateRule? other) =>
        other is not null && (Kind, FirstMonth, LastMonth) == (other.Kind, other.FirstMonth, other.LastMonth);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UpdateRule);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, FirstMonth, LastMonth).GetHashCode();

    /// <summary>The Chinese form, which <see cref="Parse"/> reads back (文本形式).</summary>
    public override string ToString() => Wording.Chinese;

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
