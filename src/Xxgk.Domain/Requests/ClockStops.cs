namespace Xxgk.Requests;

/// <summary>The times for which the clock of a leg stands, and the arithmetic that goes around them; days are packed.</summary>
/// <remarks>
/// A stop from <c>From</c> until <c>Until</c> takes the days after the first through the second: a working day counts if the clock was
/// running when it began. <see cref="PackedDate.Never"/> is an end beyond the calendar.
/// </remarks>
internal sealed class ClockStops(WorkingCalendar calendar)
{
    private readonly List<Stop> stops = [];

    public void Add(int from, int until, string party) => stops.Add(new(from, until, party));

    /// <summary>The party has answered: its stops end on the day, where their own term did not end them before.</summary>
    public void End(string party, int day)
    {
        for (var i = 0; i < stops.Count; i++)
        {
            if (string.Equals(stops[i].Party, party, StringComparison.Ordinal) && stops[i].Until > day)
            {
                stops[i] = stops[i] with { Until = Math.Max(stops[i].From, day) };
            }
        }
    }

    public void Clear() => stops.Clear();

    /// <summary>Whether the clock stands at the end of a day.</summary>
    public bool StandsAt(int day) => stops.Exists(stop => stop.From <= day && day < stop.Until);

    /// <summary>Whether it cannot be said whether the clock stands at the end of a day, since a stop's own term ends beyond the calendar.</summary>
    public bool IsUnknownAt(int day) => day > calendar.LastCoveredPacked && stops.Exists(stop => stop.From <= day && stop.Until == PackedDate.Never);

    /// <summary>
    /// The first working day by whose end the term is used up and at whose end the clock runs: <see cref="PackedDate.Never"/> beyond the
    /// calendar, <see cref="PackedDate.Absent"/> for a leg that starts before it.
    /// </summary>
    /// <param name="start">The day on which the leg starts.</param>
    /// <param name="term">The term with its extension, in working days.</param>
    /// <param name="runsAgainOn">The day on which stops that are still open end; null to let each end with its own term.</param>
    public int Due(int start, int term, int? runsAgainOn = null)
    {
        if (start < calendar.FirstCoveredPacked)
        {
            return PackedDate.Absent;
        }

        var at = start;
        foreach (var (from, until) in United(start, runsAgainOn ?? PackedDate.Never))
        {
            var due = Reach(at, term);
            if (due < from)
            {
                return due;
            }

            if (until > calendar.LastCoveredPacked)
            {
                return PackedDate.Never;
            }

            term -= calendar.CountPacked(at, from);
            at = until;
        }

        return Reach(at, term);
    }

    /// <summary>The working days of a leg that were used by the end of a covered day.</summary>
    public int Used(int start, int day)
    {
        if (day <= start)
        {
            return 0;
        }

        var (used, at) = (0, start);
        foreach (var (from, until) in United(start, PackedDate.Never))
        {
            if (day <= from)
            {
                break;
            }

            used += calendar.CountPacked(at, from);
            at = until;
            if (day <= until)
            {
                return used;
            }
        }

        return used + calendar.CountPacked(at, day);
    }

    private int Reach(int at, int term) =>
        at > calendar.LastCoveredPacked ? PackedDate.Never
        : term > 0 ? calendar.AddPacked(at, term)
        : calendar.RollPacked(at);

    /// <summary>The stops from the leg's start on, those that meet or overlap taken together.</summary>
    private List<(int From, int Until)> United(int start, int atLatest)
    {
        var united = new List<(int From, int Until)>(stops.Count);
        foreach (var stop in stops.OrderBy(static stop => stop.From))
        {
            var (from, until) = (Math.Max(stop.From, start), Math.Min(stop.Until, atLatest));
            if (until <= from)
            {
                continue;
            }

            if (united.Count > 0 && from <= united[united.Count - 1].Until)
            {
                united[united.Count - 1] = (united[united.Count - 1].From, Math.Max(united[united.Count - 1].Until, until));
            }
            else
            {
                united.Add((from, until));
            }
        }

        return united;
    }

    private readonly record struct Stop(int From, int Until, string Party);
}
