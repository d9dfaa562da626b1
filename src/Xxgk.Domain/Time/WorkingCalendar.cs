using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>The working days of China (工作日历), from the notices on the arrangement of holidays.</summary>
/// <remarks>
/// A day is a working day when it is Monday to Friday and no notice makes it a day off, or when a notice orders work on it (调休).
/// The day on which a period starts is not counted (《民法典》第二百零一条); for periods counted from the receipt of a request that is
/// settled practice by analogy, not the text of the Measures. A period of working days needs no roll at its end.
/// Beyond the last notice there is no answer, and the calendar says which notice is missing. It is immutable.
/// </remarks>
public sealed partial class WorkingCalendar
{
    private readonly HolidayNotice[] notices;
    private readonly RegionalOverlay? overlay;
    private readonly int firstYear;
    private readonly int lastYear;
    private readonly WorkingDayTable table;
    private readonly int lastFirm;
    private readonly int lastByNotice;
    private readonly Wording missingNext;

    /// <summary>The national calendar (全国工作日历), from every notice in <see cref="HolidayNotices.All"/>.</summary>
    public static WorkingCalendar National { get; } = Of(HolidayNotices.All);

    /// <summary>The first day for which there is an answer (覆盖起始日): 2010-01-01 in the national calendar.</summary>
    public LocalDate CoveredFrom => new(firstYear, 1, 1);

    /// <summary>
    /// The last day for which the notices give an answer, 31 December of the last one's year; null where no notice is known (覆盖截止日).
    /// Answers on its last three days are provisional, since the next notice can reach back to them.
    /// </summary>
    public LocalDate? CoveredThrough => lastYear < firstYear ? null : new LocalDate(lastYear, 12, 31);

    /// <summary>Whether it answers beyond the notices, by Monday to Friday and marked as a guess (是否推测).</summary>
    public bool IsGuessing { get; }

    /// <summary>The region whose notices count too; null for the national calendar (地区).</summary>
    public RegionalOverlay? Overlay => overlay;

    /// <summary>The notices that count, in the order of their publication, the region's among them (所依据的通知).</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>Whether people work on a day (是否工作日).</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Covered<bool> IsWorkingDay(LocalDate day)
    {
        var packed = Packed(day, nameof(day));
        return CoversPacked(packed) ? Answer(table.IsWorking(packed), packed) : Covered<bool>.Not(MissingNotice(packed));
    }

    /// <summary>The last day of a period of working days, its first day not counted (期限届满日).</summary>
    /// <param name="start">The day on which the period starts: of receipt, of making. It may be a rest day.</param>
    /// <param name="period">1 working day or more.</param>
    /// <exception cref="ArgumentException">The start is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period has no working day.</exception>
    public Covered<LocalDate> Add(LocalDate start, WorkingDays period)
    {
        if (period.Count == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(period), "A period of at least one working day is expected.");
        }

        var from = Packed(start, nameof(start));
        if (!CoversPacked(from))
        {
            return Covered<LocalDate>.Not(MissingNotice(from));
        }

        var index = table.Rank(from) + period.Count - 1;
        return index < table.Count
            ? Answer(table.DayAt(index), table.Select(index))
            : Covered<LocalDate>.Not(MissingNotice(table.Last + 1));
    }

    /// <summary>The working days after a day, through another one (两日之间的工作日数).</summary>
    /// <param name="after">The day before the first that counts.</param>
    /// <param name="through">The last day that counts; not before <paramref name="after"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="through"/> lies before <paramref name="after"/>, or a day is not of the ISO calendar.</exception>
    public Covered<WorkingDays> Count(LocalDate after, LocalDate through)
    {
        var (from, to) = (Packed(after, nameof(after)), Packed(through, nameof(through)));
        if (to < from)
        {
            throw new ArgumentException("Working days are counted forward: the last day must not lie before the first.", nameof(through));
        }

        return !CoversPacked(from) ? Covered<WorkingDays>.Not(MissingNotice(from))
            : !CoversPacked(to) ? Covered<WorkingDays>.Not(MissingNotice(to))
            : Answer(WorkingDays.Of(CountPacked(from, to)), to);
    }

    /// <summary>The last day of a period of calendar days, its first day not counted (自然日期限届满日).</summary>
    /// <remarks>
    /// Where that day is a rest day, the period ends on the first working day after it (《民法典》第二百零三条). A fixed date does not move,
    /// and is no case for this.
    /// </remarks>
    /// <param name="start">The day on which the period starts.</param>
    /// <param name="days">1 calendar day to 36,600.</param>
    /// <exception cref="ArgumentException">The start is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is out of range.</exception>
    public Covered<LocalDate> AddCalendarDays(LocalDate start, int days)
    {
        Guard.Against.OutOfRange(days, nameof(days), 1, 36_600);
        var from = Packed(start, nameof(start));
        var end = CoversPacked(from) ? PackedDate.Pack(start.PlusDays(days)) : from;
        if (!CoversPacked(end))
        {
            return Covered<LocalDate>.Not(MissingNotice(end));
        }

        var due = RollPacked(end);
        return due == PackedDate.Never ? Covered<LocalDate>.Not(MissingNotice(table.Last + 1)) : Answer(PackedDate.Unpack(due), due);
    }

    /// <summary>The latest start from which so many working days can be answered; null where there is none (可计算的最晚起始日).</summary>
    /// <param name="period">1 working day or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period has no working day.</exception>
    public LocalDate? LatestStart(WorkingDays period)
    {
        Guard.Against.OutOfRange(period.Count, nameof(period), 1, int.MaxValue);
        // The start after which exactly so many working days are left: the day before the first of them.
        var first = table.Select(table.Count - period.Count);
        return first == PackedDate.Never || first == table.First ? null : PackedDate.Unpack(first).PlusDays(-1);
    }

    /// <summary>The calendar's notices and coverage in Chinese (文本).</summary>
    public override string ToString() => CoveredThrough is { } last
        ? (overlay?.Region.Chinese ?? "全国") + "工作日历，" + DateWords.ChineseSpan(CoveredFrom, last) + (IsGuessing ? "，其后推测" : string.Empty)
        : "工作日历，尚无通知";

    private static int Packed(LocalDate day, string name) => PackedDate.Pack(DateWords.Iso(day, name));

    private Covered<T> Answer<T>(T value, int decidedOn) =>
        decidedOn <= lastFirm ? Covered<T>.By(value)
        : decidedOn <= lastByNotice ? Covered<T>.Provisional(value, missingNext)
        : Covered<T>.Guess(value, MissingNotice(decidedOn));
}
