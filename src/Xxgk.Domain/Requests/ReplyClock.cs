using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>The clock of requests (答复期限计算): law into the constructor, a request into the call.</summary>
/// <remarks>
/// A leg begins on the day of receipt or of the supplement. A working day counts if the clock was running when it began. The due date is
/// the first working day by whose end the term, with any extension, is used up and at whose end the clock runs; an act on it is in
/// time, and nothing after it moves it. The day asked for selects the events, the calendar the notices: they are two things.
/// </remarks>
/// <param name="calendar">The working days, as they were known on the day that matters.</param>
/// <param name="rules">The school's own rules; null for none.</param>
/// <exception cref="ArgumentNullException">The calendar is null.</exception>
public sealed class ReplyClock(WorkingCalendar calendar, SchoolRequestRules? rules = null)
{
    /// <summary>The working days (工作日历).</summary>
    public WorkingCalendar Calendar { get; } = Guard.Against.Null(calendar);

    /// <summary>The school's own rules (学校规定).</summary>
    public SchoolRequestRules Rules { get; } = rules ?? SchoolRequestRules.None;

    /// <summary>The state, the clock and the findings of a request at the end of a day (截至某日的期限读数).</summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The day; only events up to it count.</param>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ClockReading Read(InformationRequest request, LocalDate asOf)
    {
        var history = RequestHistory.Of(request, asOf, Rules);
        var course = new ClockCourse(Calendar, Rules, request);
        foreach (var step in history.Steps)
        {
            course.Take(step);
        }

        return course.Read(history);
    }
}
