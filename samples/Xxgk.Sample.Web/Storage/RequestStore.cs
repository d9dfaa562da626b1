using Xxgk.Requests;

namespace Xxgk.Samples.Web.Storage;

/// <summary>The ledger in the database: whole in, whole out; applicants stand in a table of their own.</summary>
public sealed class RequestStore(PortalDbContext database, WorkingCalendar calendar, ZonedClock clock)
{
    /// <summary>The ledger without its applicants: enough for clocks, statistics and the report.</summary>
    public async Task<RequestFacts> LoadAsync(CancellationToken stop = default)
    {
        var header = await database.Documents.ReadAsync(DocumentRow.Ledger, stop);
        var facts = LedgerDocuments.Read(header, [], []);
        var requests = await database.Requests.AsNoTracking().OrderBy(row => row.Number).Select(row => row.Request).ToListAsync(stop);
        var related = await database.Related.AsNoTracking().OrderBy(row => row.Number).Select(row => row.Matter).ToListAsync(stop);
        return With(facts, new RequestLedger(requests, related, facts.Ledger.Published), null);
    }

    public async Task<RequestFacts> LoadWithApplicantsAsync(CancellationToken stop = default)
    {
        var applicants = await database.Applicants.AsNoTracking().ToListAsync(stop);
        var facts = await LoadAsync(stop);
        return With(facts, facts.Ledger, applicants.ToDictionary(row => row.RequestId, ApplicantOf, StringComparer.Ordinal));
    }

    public async Task SaveAsync(RequestFacts facts, CancellationToken stop = default)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        await database.Requests.ExecuteDeleteAsync(stop);
        await database.Related.ExecuteDeleteAsync(stop);
        await database.Applicants.ExecuteDeleteAsync(stop);
        await database.Documents.PutAsync(DocumentRow.Ledger, LedgerDocuments.WriteHeader(facts), stop);
        var (reader, today) = (facts.ClockOn(calendar), clock.GetCurrentDate());
        database.Requests.AddRange(facts.Ledger.Requests.Select(request => RowOf(request, reader, today)));
        database.Related.AddRange(facts.Ledger.Related.Select(matter => new RelatedRow { Matter = matter }));
        database.Applicants.AddRange(facts.Applicants.Select(pair => RowOf(pair.Key, pair.Value)));
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        database.ChangeTracker.Clear();
    }

    public RequestRow RowOf(InformationRequest request, ReplyClock reader, LocalDate today, string? codeDigest = null)
    {
        var row = new RequestRow { Request = request, CodeDigest = codeDigest };
        Project(row, reader, today);
        return row;
    }

    /// <summary>Writes beside the request what lists sort by.</summary>
    public void Project(RequestRow row, ReplyClock reader, LocalDate today)
    {
        var reading = reader.Read(row.Request, LocalDate.Max(today, row.Request.ArrivedOn));
        row.State = reading.State;
        row.Progress = reading.State is { } state && state.IsOpen() ? RequestProgress.Open : RequestProgress.Ended;
        row.SetDue(reading.HasDueDate && reading.Due.TryGetValue(out var due) ? due : null);
        row.ChangedAt = clock.GetCurrentInstant();
    }

    public static ApplicantRow RowOf(string requestId, Applicant applicant) => new()
    {
        RequestId = requestId, Name = applicant.Name, Phone = applicant.Phone, Email = applicant.Email, IdNumber = applicant.IdNumber, Address = applicant.Address,
    };

    private static Applicant ApplicantOf(ApplicantRow row) => new() { Name = row.Name, Phone = row.Phone, Email = row.Email, IdNumber = row.IdNumber, Address = row.Address };

    private static RequestFacts With(RequestFacts facts, RequestLedger ledger, IReadOnlyDictionary<string, Applicant>? applicants) => new(ledger)
    {
        Applicants = applicants ?? new Dictionary<string, Applicant>(StringComparer.Ordinal),
        AsOf = facts.AsOf,
        Institution = facts.Institution,
        Period = facts.Period,
        Rules = facts.Rules,
    };
}
