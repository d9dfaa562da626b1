using NodaTime;

namespace Xxgk.Requests;

/// <summary>How a reading is made from the course of the clock.</summary>
internal static class ClockReadings
{
    public static ClockReading Of(
        RequestHistory history,
        WorkingCalendar calendar,
        ClockStops stops,
        int legStart,
        int term,
        bool isExtended,
        int? awaitingSince,
        int asked,
        List<RequestFinding> findings)
    {
        var request = history.Request;
        // What is read of a request that has ended is the reading of its last day.
        var day = history.EndedOn is { } ended && ended < history.AsOf ? ended : history.AsOf;
        var at = PackedDate.Pack(day);
        var reading = new ClockReading(history, PackedDate.Unpack(legStart), WorkingDays.Of(term), isExtended, asked);
        if (history.State is null)
        {
            return reading;
        }

        var isUnknown = awaitingSince is null && stops.IsUnknownAt(at);
        var isStopped = awaitingSince is null && !isUnknown && stops.StandsAt(at);
        var due = awaitingSince is null ? stops.Due(legStart, term, isStopped ? at : null) : PackedDate.Absent;
        var isDated = due is not (PackedDate.Absent or PackedDate.Never);
        var beforeCalendar = legStart < calendar.FirstCoveredPacked;
        reading.Standing = history.EndedOn is not null ? ClockStanding.Ended
            : awaitingSince is not null ? ClockStanding.AwaitingSupplement
            : isStopped ? ClockStanding.Stopped
            : ClockStanding.Running;
        reading.Used = UsedBy(calendar, stops, legStart, awaitingSince ?? at);
        reading.HasDueDate = awaitingSince is null && !isStopped;
        if (awaitingSince is null)
        {
            reading.Left = reading.Used.Select(used => WorkingDays.Of(Math.Max(0, term - used.Count)));
            reading.NotBefore = isDated ? PackedDate.Unpack(due)
                : due == PackedDate.Never ? PackedDate.Unpack(calendar.LastCoveredPacked).PlusDays(1)
                : null;
        }

        if (reading.HasDueDate)
        {
            reading.Due = isDated
                ? calendar.IsWorkingDay(PackedDate.Unpack(due)).Select(_ => PackedDate.Unpack(due))
                : Covered<LocalDate>.Not(calendar.MissingNotice(beforeCalendar ? legStart : Math.Max(at, calendar.LastCoveredPacked + 1)));
        }

        reading.IsOverdue = isDated && reading.HasDueDate ? reading.Due.Select(last => day > last)
            : !reading.HasDueDate || (due == PackedDate.Never && at <= calendar.LastCoveredPacked) ? Covered<bool>.By(false)
            : Covered<bool>.Not(reading.Due.Missing);
        reading.Lateness = reading.IsOverdue is { HasValue: true, Value: true }
            ? at <= calendar.LastCoveredPacked
                ? Covered<WorkingDays>.By(WorkingDays.Of(calendar.CountPacked(due, at)))
                : Covered<WorkingDays>.Not(calendar.MissingNotice(at))
            : null;

        if (reading.Lateness is not null && history.State is RequestState.Replied)
        {
            findings.Add(new RepliedLate(request, reading.Due.Value, day, reading.LatenessWording!.Value));
        }
        else if (reading.Lateness is not null && history.State is { } state && state.IsOpen())
        {
            findings.Add(new ReplyOverdue(request, reading.Due.Value, day, reading.LatenessWording!.Value));
        }

        if (history.Reply is { } reply)
        {
            ReplyFindings.Add(findings, request, reply);
        }

        reading.Findings = findings;
        return reading;
    }

    private static Covered<WorkingDays> UsedBy(WorkingCalendar calendar, ClockStops stops, int legStart, int day) =>
        legStart < calendar.FirstCoveredPacked ? Covered<WorkingDays>.Not(calendar.MissingNotice(legStart))
        : day <= legStart ? Covered<WorkingDays>.By(default)
        : day > calendar.LastCoveredPacked ? Covered<WorkingDays>.Not(calendar.MissingNotice(day))
        : calendar.IsWorkingDay(PackedDate.Unpack(day)).Select(_ => WorkingDays.Of(stops.Used(legStart, day)));
}
