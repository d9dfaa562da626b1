using Microsoft.Extensions.Caching.Memory;
using Xxgk.Reporting;
using Xxgk.Requests;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Reports;

/// <summary>The school as it stands: its facts, its requests, its statement for a period. Read once until something changes.</summary>
public sealed record Standing(SchoolFacts Facts, ComplianceStatement Statement, RequestStatistics Requests, OfficeAgenda Agenda);

/// <summary>Evaluates what the database holds.</summary>
public sealed class Statements(
    PortalDbContext database, RegisterStore register, RequestStore requests, ChecklistEvaluator evaluator, WorkingCalendar calendar, XxgkOptions options, ZonedClock clock, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    /// <summary>The periods that can be looked at: from the year of the school's file to the present one, the latest first.</summary>
    public async Task<IReadOnlyList<ReportingPeriod>> PeriodsAsync(CancellationToken stop)
    {
        var first = AcademicYear.Of((await register.LoadHeaderAsync(stop)).Period.Start);
        var last = AcademicYear.Of(clock.GetCurrentDate());
        return [.. Enumerable.Range(first.StartYear, Math.Max(1, last.StartYear - first.StartYear + 1)).Reverse().Select(year => ReportingPeriod.Of(AcademicYear.Starting(year)))];
    }

    /// <summary>The period that a page is about: the one asked for, else the one of the school's file.</summary>
    public async Task<ReportingPeriod> PeriodOfAsync(string? asked, CancellationToken stop) =>
        ReportingPeriod.TryParse(asked, out var period) && (await PeriodsAsync(stop)).Contains(period!) ? period! : (await register.LoadHeaderAsync(stop)).Period;

    public async Task<Standing> OfAsync(ReportingPeriod period, CancellationToken stop)
    {
        // Every change leaves its entry on the trail, so the trail's length says whether anything has changed.
        var state = await database.AuditTrail.MaxAsync(entry => (long?)entry.Number, stop) ?? 0;
        var today = clock.GetCurrentDate();
        var key = (nameof(Statements), database.Database.GetConnectionString(), state, period.ToString(), today);
        return (await cache.GetOrCreateAsync(key, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return EvaluateAsync(period, today, stop);
        }))!;
    }

    private async Task<Standing> EvaluateAsync(ReportingPeriod period, LocalDate today, CancellationToken stop)
    {
        var ledger = await requests.LoadAsync(stop);
        var school = await register.LoadSchoolAsync(stop) ?? RegisterDocuments.Unnamed(DisclosureRegister.Of([]));

        // Counts and declarations are those of the file's own year; for other years the portal itself is the ledger.
        var isOfFile = period.Equals(school.Period);
        var facts = new SchoolFacts(school.Institution, period, isOfFile ? school.Register : DisclosureRegister.Of(school.Register.Records))
        {
            Catalogue = options.Catalogue ?? school.Catalogue,
            Consultations = school.Consultations,
            Declarations = isOfFile ? school.Declarations : [],
            Report = isOfFile ? school.Report : ReportDates.NotStated,
            Requests = ledger,
        };
        var asOf = LocalDate.Max(period.Start, LocalDate.Min(today, ReportingDuty.For(period, facts.Institution).DueOn));
        var statement = evaluator.Evaluate(facts, period, asOf);
        return new(
            facts,
            statement,
            RequestStatistics.Of(ledger.Ledger, period, null, ledger.ClockOn(calendar)),
            OfficeAgenda.Of(statement, calendar));
    }
}
