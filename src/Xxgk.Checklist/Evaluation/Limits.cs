using NodaTime;

namespace Xxgk.Evaluation;

/// <summary>The end of a time limit, as far as it can be computed.</summary>
internal readonly struct Limit
{
    private readonly int due;

    private Limit(int due, bool inCalendarDays, bool isOwn = false)
    {
        this.due = due;
        InCalendarDays = inCalendarDays;
        IsOwn = isOwn;
    }

    /// <summary>Made before the provision: there is no limit (存量信息).</summary>
    public static Limit ExistingHolding { get; } = new(-2, inCalendarDays: false);

    /// <summary>The making lies before the first holiday notice that the calendar knows.</summary>
    public static Limit BeforeCalendar { get; } = new(PackedDate.Absent, inCalendarDays: false);

    /// <summary>The last day within the limit; packed. Only where <see cref="IsKnown"/>.</summary>
    public int Due => due;

    /// <summary>Whether lateness counts in calendar days: the limit that decided is a date or counts calendar days.</summary>
    public bool InCalendarDays { get; }

    /// <summary>Whether it is the school's own, which its catalogue sets shorter than the legal one.</summary>
    public bool IsOwn { get; }

    public bool IsKnown => due > 0 && due != PackedDate.Never;

    public bool IsBeyondCalendar => due == PackedDate.Never;

    public bool IsExistingHolding => due == -2;

    public static Limit On(int due, bool inCalendarDays, bool isOwn) => new(due, inCalendarDays, isOwn);
}

/// <summary>The limits of a part: the legal one and the school's own, of which the earlier one counts each time.</summary>
internal readonly struct Limits
{
    private readonly PartRule rule;
    private readonly int datePeriodStart;

    /// <param name="rule">The part's rule.</param>
    /// <param name="calendar">The working calendar.</param>
    /// <param name="datePeriodStart">The first day of the obligation's period, in which a limit that is a date lies; packed.</param>
    public Limits(PartRule rule, WorkingCalendar calendar, int datePeriodStart)
    {
        this.rule = rule;
        Calendar = calendar;
        this.datePeriodStart = datePeriodStart;
    }

    public WorkingCalendar Calendar { get; }

    /// <summary>Whether another day of making can have another limit: not where the limit is a date of the period alone.</summary>
    public bool DependOnMaking => rule.WorkingDays > 0 || rule.CalendarDays > 0 || !rule.IsAnnual;

    /// <summary>The limit that is a date, within the obligation's period; packed.</summary>
    public int DateInPeriod => DateOnOrAfter(datePeriodStart);

    /// <summary>The limit of what was made, obtained or changed on <paramref name="made"/>; packed.</summary>
    public Limit Of(int made)
    {
        if (made < rule.AssessedFrom)
        {
            return Limit.ExistingHolding;
        }

        var limit = rule.WorkingDays == 0
            ? Limit.On(PackedDate.Never, inCalendarDays: false, isOwn: false)
            : Limit.On(Calendar.AddPacked(made, rule.WorkingDays), inCalendarDays: false, rule.IsOwn(TimeLimitKind.WorkingDaysAfter));
        if (limit.Due == PackedDate.Absent)
        {
            return Limit.BeforeCalendar;
        }

        if (rule.CalendarDays > 0)
        {
            limit = Earlier(limit, Limit.On(DaysAfter(made), inCalendarDays: true, rule.IsOwn(TimeLimitKind.CalendarDaysAfter)));
        }

        if (rule.DateMonth > 0)
        {
            var date = DateOnOrAfter(rule.IsAnnual ? datePeriodStart : made);

            // Where the working days end beyond the calendar, a date beyond it too is not known to be the earlier one.
            if (rule.WorkingDays == 0 || !limit.IsBeyondCalendar || date <= Calendar.LastCoveredPacked)
            {
                limit = Earlier(limit, Limit.On(date, inCalendarDays: true, rule.IsOwn(TimeLimitKind.DateEachYear)));
            }
        }

        return limit;
    }

    private static Limit Earlier(Limit left, Limit right) => right.Due < left.Due ? right : left;

    /// <summary>A period of calendar days that ends on a statutory rest day ends on the next working day (《民法典》第二百零三条).</summary>
    private int DaysAfter(int made)
    {
        if (made > Calendar.LastCoveredPacked)
        {
            return PackedDate.Never;
        }

        var end = PackedDate.Pack(PackedDate.Unpack(made).PlusDays(rule.CalendarDays));
        return !Calendar.CoversPacked(end) ? PackedDate.Never
            : Calendar.IsWorkingPacked(end) ? end
            : Calendar.AddPacked(end, 1);
    }

    private int DateOnOrAfter(int packed)
    {
        var start = PackedDate.Unpack(packed);
        if (start.Year == 9999)
        {
            return PackedDate.Never;
        }

        var date = new LocalDate(start.Year, rule.DateMonth, rule.DateDay);
        return PackedDate.Pack(date < start ? date.PlusYears(1) : date);
    }
}
