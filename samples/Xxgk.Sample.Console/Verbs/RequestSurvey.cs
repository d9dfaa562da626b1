using NodaTime;
using Xxgk.Requests;

namespace Xxgk.Samples.Verbs;

/// <summary>What is shown of a ledger: a reading of each request, and a statement of each academic year.</summary>
/// <param name="Facts">What the file says.</param>
/// <param name="AsOf">The day at which it is looked at.</param>
/// <param name="KnownOn">With what was known on which day; null for all.</param>
/// <param name="Readings">The requests that had arrived, in the ledger's order.</param>
/// <param name="Years">The years, the first in which a request arrived first; the last one is cut at the as-of date.</param>
/// <param name="Chosen">The period that is shown in detail: the file's, or the last that had ended.</param>
/// <param name="Findings">What was found.</param>
internal sealed record RequestSurvey(
    RequestFacts Facts,
    LocalDate AsOf,
    LocalDate? KnownOn,
    IReadOnlyList<ClockReading> Readings,
    IReadOnlyList<RequestStatistics> Years,
    RequestStatistics Chosen,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The first day on which a request could be made.</summary>
    public static LocalDate FirstDay { get; } = RequestRegime.OfRegulation.Rows[0].Since;

    /// <summary>The last day of the last academic year that is known.</summary>
    public static LocalDate LastDay { get; } = AcademicYear.Starting(AcademicYear.LastStartYear - 1).End;

    public static RequestSurvey Of(RequestFacts facts, LocalDate asOf, LocalDate? knownOn)
    {
        var calendar = knownOn is { } day ? WorkingCalendar.National.AsKnownOn(day) : WorkingCalendar.National;
        var ledger = knownOn is { } entered ? facts.Ledger.AsKnownOn(entered) : facts.Ledger;
        var clock = facts.ClockOn(calendar);
        ClockReading[] readings = [.. ledger.Requests.Select(request => clock.Read(request, asOf)).Where(reading => reading.State is not null)];

        RequestStatistics StatementOf(ReportingPeriod period) => RequestStatistics.Of(ledger, Cut(period, asOf), knownOn, clock);
        RequestStatistics[] years = [.. YearsOf(readings, asOf).Select(StatementOf)];
        var chosen = facts.Period is { } period && period.Start <= asOf ? StatementOf(period) : years.LastOrDefault(year => year.Period.End < asOf) ?? years[^1];
        Finding[] findings =
        [
            .. readings.SelectMany(reading => reading.Findings),
            .. ledger.Related.SelectMany(matter => matter.Findings(asOf, calendar)),
            .. years.Select(year => year.Restatement).OfType<Finding>(),
        ];
        return new(facts, asOf, knownOn, readings, years, chosen, findings);
    }

    private static IEnumerable<ReportingPeriod> YearsOf(ClockReading[] readings, LocalDate asOf)
    {
        var last = AcademicYear.Of(asOf);
        var year = readings.Length == 0 ? last : AcademicYear.Of(readings.Min(reading => reading.Request.ArrivedOn));
        for (; year.Start <= asOf; year = year.Next)
        {
            yield return ReportingPeriod.Of(year);
        }
    }

    // What lies after the as-of date is not seen.
    private static ReportingPeriod Cut(ReportingPeriod period, LocalDate asOf) => period.End <= asOf ? period : ReportingPeriod.Between(period.Start, asOf);
}
