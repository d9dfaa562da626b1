using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Reports;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

/// <summary>The desk: what awaits this account, and for the office how the year stands.</summary>
public sealed class IndexModel(Statements statements, RecordDesk records, PortalDbContext database, WorkingCalendar calendar, ZonedClock clock) : PortalPage
{
    private const int MostWaiting = 50;

    public IReadOnlyList<ReportingPeriod> Periods { get; private set; } = [];

    public ReportingPeriod Period { get; private set; } = null!;

    public Standing? Standing { get; private set; }

    /// <summary>What falls due, of records and of requests, the earliest first.</summary>
    public IReadOnlyList<AgendaEntry> Agenda { get; private set; } = [];

    public IReadOnlyList<RecordRow> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop, string? period = null)
    {
        RecordStage[] stages = [.. RecordProcedure.Steps.Where(step => Me.Has(step.Role)).Select(step => step.From).Where(stage => stage != RecordStage.Published).Distinct()];
        Waiting = await records.VisibleTo(Me).AsNoTracking().Where(row => stages.Contains(row.Stage)).OrderBy(row => row.ChangedAt).Take(MostWaiting).ToListAsync(stop);
        Periods = await statements.PeriodsAsync(stop);
        Period = await statements.PeriodOfAsync(period, stop);
        if (Me.SeesAllRecords)
        {
            Standing = await statements.OfAsync(Period, stop);
            var today = clock.GetCurrentDate();
            var open = await database.Requests.AsNoTracking().Where(row => row.Progress == RequestProgress.Open).OrderBy(row => row.DueOrder).ThenBy(row => row.Number).Take(MostWaiting).Select(row => row.Request).ToListAsync(stop);
            var requests = Me.IsOffice ? OfficeAgenda.Of(new Xxgk.Requests.RequestFacts(new Xxgk.Requests.RequestLedger(open)) { Rules = Standing.Facts.Requests!.Rules }, today, calendar).Entries : [];
            Agenda = [.. Standing.Agenda.Entries.Where(entry => entry.RequestId is null).Concat(requests).OrderBy(entry => entry.DueOn ?? entry.NotBefore).Take(MostWaiting)];
        }
    }
}
