namespace Xxgk.Evaluation;

/// <summary>Where a day or a year lies against the period assessed.</summary>
internal enum PeriodPosition
{
    Before = -1,
    Within = 0,
    After = 1,
}

/// <summary>The period assessed, its bounds packed, and how obligations are assigned to periods.</summary>
internal readonly struct PeriodFrame
{
    private readonly ReportingPeriodKind kind;
    private readonly int startYear;

    /// <param name="period">The period assessed.</param>
    /// <param name="isOfFile">Whether it is the period that the school's file names: what has no date at all belongs to that one.</param>
    public PeriodFrame(ReportingPeriod period, bool isOfFile)
    {
        Start = PackedDate.Pack(period.Start);
        End = PackedDate.Pack(period.End);
        IsOfFile = isOfFile;
        kind = period.Kind;
        startYear = period.Start.Year;
    }

    public int Start { get; }

    public int End { get; }

    public bool IsOfFile { get; }

    public PeriodPosition PositionOf(int day) =>
        day < Start ? PeriodPosition.Before : day > End ? PeriodPosition.After : PeriodPosition.Within;

    /// <summary>
    /// The position of the year that a record is for (所属学年、年度): packed as in a row. Null where that year is not of the
    /// period's own kind: a calendar year does not decide between two school years, so the day does.
    /// </summary>
    public PeriodPosition? PositionOfYear(int yearFor, bool isForPreviousPeriod)
    {
        if (yearFor == 0 || kind != ((yearFor & 1) != 0 ? ReportingPeriodKind.AcademicYear : ReportingPeriodKind.CalendarYear))
        {
            return null;
        }

        return (PeriodPosition)Math.Sign((yearFor >> 1) + (isForPreviousPeriod ? 1 : 0) - startYear);
    }

    /// <summary>The first day of the period to which an obligation belongs, for a limit that is a date within it.</summary>
    public int StartOf(PeriodPosition position, int yearFor, bool isForPreviousPeriod, int day)
    {
        // A period of a school's own making can hold the same date twice: the year that the record is for tells which, else the day.
        if (kind == ReportingPeriodKind.Custom && yearFor != 0)
        {
            return PackedDate.Pack((yearFor >> 1) + (isForPreviousPeriod ? 1 : 0), (yearFor & 1) != 0 ? 9 : 1, 1);
        }

        if (day == 0 || (position == PeriodPosition.Within && kind != ReportingPeriodKind.Custom))
        {
            return Start;
        }

        if (PositionOfYear(yearFor, isForPreviousPeriod) is not null)
        {
            return StartIn((yearFor >> 1) + (isForPreviousPeriod ? 1 : 0));
        }

        var (year, month) = (day >> 9, (day >> 5) & 0xF);
        return StartIn(kind == ReportingPeriodKind.CalendarYear || month >= 9 ? year : year - 1);
    }

    private int StartIn(int year) =>
        kind == ReportingPeriodKind.CalendarYear ? PackedDate.Pack(year, 1, 1) : PackedDate.Pack(year, 9, 1);
}
