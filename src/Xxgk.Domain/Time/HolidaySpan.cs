using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>What a holiday notice orders for some days (安排种类).</summary>
public enum HolidaySpanKind
{
    /// <summary>Days off, those in lieu and the weekends among them included (放假、调休).</summary>
    Off,

    /// <summary>A weekend day on which people work, in exchange for a day off (周末上班).</summary>
    Worked,

    /// <summary>Leave is only encouraged: the day stays what it was (鼓励休假，不放假).</summary>
    LeaveEncouraged,
}

/// <summary>Successive days for which a holiday notice orders one thing (节假日安排).</summary>
public sealed class HolidaySpan : IEquatable<HolidaySpan>
{
    private HolidaySpan(HolidaySpanKind kind, string holiday, LocalDate first, LocalDate last)
    {
        Kind = kind;
        Holiday = Guard.Against.NullOrWhiteSpace(holiday);
        First = DateWords.Iso(first, nameof(first));
        Last = DateWords.Iso(last, nameof(last));
        if (last < first || Period.DaysBetween(first, last) >= MaximumLength)
        {
            throw new ArgumentException($"A span of {holiday} ends on its first day or later, and is at most {MaximumLength} days long.", nameof(last));
        }
    }

    /// <summary>The most days that one span can have (最长天数).</summary>
    public const int MaximumLength = 60;

    /// <summary>What is ordered (种类).</summary>
    public HolidaySpanKind Kind { get; }

    /// <summary>The holiday's name as the notice prints it (节假日名称): 春节, 中秋节、国庆节.</summary>
    public string Holiday { get; }

    /// <summary>The first day (首日).</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included (末日).</summary>
    public LocalDate Last { get; }

    /// <summary>The holiday's name in both languages; a name that is not known in English stays Chinese (节假日名称).</summary>
    public Wording HolidayName => HolidayNames.Of(Holiday);

    /// <summary>Days off (放假), from the first to the last, both included.</summary>
    /// <param name="holiday">The holiday's name; not blank.</param>
    /// <param name="first">The first day off.</param>
    /// <param name="last">The last day off, at most 60 days on.</param>
    /// <exception cref="ArgumentException">The name is blank, the last day lies before the first, or a day is not of the ISO calendar.</exception>
    public static HolidaySpan Off(string holiday, LocalDate first, LocalDate last) => new(HolidaySpanKind.Off, holiday, first, last);

    /// <summary>One day off (放假一天).</summary>
    /// <param name="holiday">The holiday's name; not blank.</param>
    /// <param name="day">The day off.</param>
    /// <exception cref="ArgumentException">The name is blank, or the day is not of the ISO calendar.</exception>
    public static HolidaySpan Off(string holiday, LocalDate day) => Off(holiday, day, day);

    /// <summary>A weekend day that is worked (周末上班).</summary>
    /// <param name="holiday">The name of the holiday for which it is worked; not blank.</param>
    /// <param name="day">The day; a Saturday or a Sunday.</param>
    /// <exception cref="ArgumentException">The name is blank, or the day is not a day of the weekend.</exception>
    public static HolidaySpan Worked(string holiday, LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? new(HolidaySpanKind.Worked, holiday, day, day)
            : throw new ArgumentException($"{DateWords.Iso(day)} is no Saturday or Sunday: it is worked anyway.", nameof(day));

    /// <summary>A day on which leave is encouraged, without being a day off (鼓励休假).</summary>
    /// <param name="holiday">The holiday's name; not blank.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The name is blank, or the day is not of the ISO calendar.</exception>
    public static HolidaySpan LeaveEncouraged(string holiday, LocalDate day) => new(HolidaySpanKind.LeaveEncouraged, holiday, day, day);

    /// <summary>Its days, in order; never beyond the last, which can be the last one that there is.</summary>
    internal IEnumerable<LocalDate> Days => Enumerable.Range(0, Period.DaysBetween(First, Last) + 1).Select(days => First.PlusDays(days));

    /// <summary>Whether it speaks of a day (是否涉及某日).</summary>
    /// <param name="day">A day.</param>
    public bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <inheritdoc/>
    public bool Equals(HolidaySpan? other) =>
        other is not null && Kind == other.Kind && First == other.First && Last == other.Last
        && string.Equals(Holiday, other.Holiday, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HolidaySpan);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, First, Last).GetHashCode();

    /// <summary>The span as a notice words it (文本): 春节：2012年1月22日至28日放假.</summary>
    public override string ToString() => Holiday + "：" + DateWords.ChineseSpan(First, Last) + Kind switch
    {
        HolidaySpanKind.Off => "放假",
        HolidaySpanKind.Worked => "上班",
        _ => "鼓励休假",
    };
}
