using System.Runtime.CompilerServices;
using NodaTime;

namespace Xxgk;

/// <summary>
/// The working days of successive years as two tables: how many there are up to a day (rank), and the day of the n-th one (select).
/// A sum of days is then two look-ups, without a loop and without a case for a start on a rest day.
/// </summary>
/// <remarks>
/// Rank is indexed by year, month and day as they stand in a packed date, since a day's number would have to be computed first. The
/// places between the months hold the rank of the day before them. 16 bits suffice: 65,535 working days are some 260 years.
/// </remarks>
internal sealed class WorkingDayTable
{
    private readonly int origin;
    private readonly ushort[] rank;
    private readonly int[] select;
    private readonly LocalDate[] days;

    private WorkingDayTable(int firstYear, int lastYear, ushort[] rank, int[] select)
    {
        origin = firstYear << 9;
        First = PackedDate.Pack(firstYear, 1, 1);
        Last = PackedDate.Pack(lastYear, 12, 31);
        this.rank = rank;
        this.select = select;
        days = [.. select.Select(PackedDate.Unpack)];
    }

    /// <summary>The first day of the table, 1 January of its first year.</summary>
    public int First { get; }

    /// <summary>The last day of the table, 31 December of its last year; before <see cref="First"/> where the table is empty.</summary>
    public int Last { get; }

    /// <summary>How many working days there are in all.</summary>
    public int Count => select.Length;

    /// <summary>The table for whole years.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year; the year before the first one for an empty table.</param>
    /// <param name="notices">The notices in the order of their publication: a later one prevails.</param>
    public static WorkingDayTable Of(int firstYear, int lastYear, IReadOnlyList<HolidayNotice> notices)
    {
        var years = lastYear - firstYear + 1;
        var isWorking = new bool[years << 9];
        if (years > 0)
        {
            MarkWeekdays(isWorking, firstYear, lastYear);
            for (var i = 0; i < notices.Count; i++)
            {
                Apply(isWorking, firstYear, notices, i);
            }
        }

        var upTo = new ushort[isWorking.Length];
        var worked = new int[isWorking.Count(static working => working)];
        var count = 0;
        for (var i = 0; i < isWorking.Length; i++)
        {
            if (isWorking[i])
            {
                worked[count++] = i + (firstYear << 9);
            }

            upTo[i] = (ushort)count;
        }

        return new(firstYear, lastYear, upTo, worked);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Covers(int packed) => packed >= First && packed <= Last;

    /// <summary>How many working days there are up to a covered day, itself included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Rank(int packed) => rank[packed - origin];

    /// <summary>Whether a covered day is a working day: there is one more up to it than up to the place before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWorking(int packed) => rank[packed - origin] != rank[packed - origin - 1];

    /// <summary>The n-th working day, counted from 0; <see cref="PackedDate.Never"/> beyond the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Select(int index) => (uint)index < (uint)select.Length ? select[index] : PackedDate.Never;

    /// <summary>The n-th working day, as a host reads it: kept, since to make it anew takes as long as to find it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LocalDate DayAt(int index) => days[index];

    private static void MarkWeekdays(bool[] isWorking, int firstYear, int lastYear)
    {
        var weekday = (int)new LocalDate(firstYear, 1, 1).DayOfWeek;
        for (var year = firstYear; year <= lastYear; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                var index = PackedDate.Pack(year - firstYear, month, 0);
                for (var day = DateTime.DaysInMonth(year, month); day > 0; day--)
                {
                    isWorking[++index] = weekday <= 5;
                    weekday = weekday == 7 ? 1 : weekday + 1;
                }
            }
        }
    }

    private static void Apply(bool[] isWorking, int firstYear, IReadOnlyList<HolidayNotice> notices, int index)
    {
        var notice = notices[index];
        for (var earlier = 0; earlier < index; earlier++)
        {
            foreach (var span in notices[earlier].Spans)
            {
                if (notice.ReplacesItem(notices[earlier], span.Holiday))
                {
                    Set(isWorking, firstYear, span, static day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
                }
            }
        }

        foreach (var span in notice.Spans)
        {
            if (span.Kind != HolidaySpanKind.LeaveEncouraged)
            {
                var worked = span.Kind == HolidaySpanKind.Worked;
                Set(isWorking, firstYear, span, _ => worked);
            }
        }
    }

    private static void Set(bool[] isWorking, int firstYear, HolidaySpan span, Func<LocalDate, bool> value)
    {
        foreach (var day in span.Days)
        {
            var index = PackedDate.Pack(day) - (firstYear << 9);
            if (index >= 0 && index < isWorking.Length)
            {
                isWorking[index] = value(day);
            }
        }
    }
}
