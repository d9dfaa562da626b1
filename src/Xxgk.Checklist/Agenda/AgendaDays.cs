using NodaTime;

namespace Xxgk;

/// <summary>Makes entries of the days at which things fall due.</summary>
internal sealed class AgendaDays(LocalDate asOf, WorkingCalendar calendar)
{
    public LocalDate AsOf => asOf;

    public WorkingCalendar Calendar => calendar;

    /// <summary>An entry.</summary>
    /// <param name="key">What tells it from every other.</param>
    /// <param name="kind">What kind of day it stands on.</param>
    /// <param name="title">What is to be done.</param>
    /// <param name="reason">Why.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="dueOn">The day; null where there is none that can be told.</param>
    /// <param name="notBefore">The earliest that it can be, where there is no day; null to take what the calendar tells.</param>
    public AgendaEntry Entry(string key, AgendaEntryKind kind, Wording title, Wording reason, Provision provision, LocalDate? dueOn, LocalDate? notBefore = null)
    {
        int? left = dueOn is { } due && due >= asOf && calendar.Count(asOf, due).TryGetValue(out var days) ? days.Count : null;
        return new(key, kind, title, reason, provision, asOf, dueOn, dueOn ?? notBefore ?? Earliest(kind)) { WorkingDaysLeft = left };
    }

    // A deadline that the calendar does not reach lies after every day that it covers.
    private LocalDate Earliest(AgendaEntryKind kind) =>
        kind == AgendaEntryKind.LegalDeadline && calendar.CoveredThrough is { } last && last >= asOf ? last.PlusDays(1) : asOf;
}
