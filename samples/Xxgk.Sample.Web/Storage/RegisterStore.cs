using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Search;

namespace Xxgk.Samples.Web.Storage;

/// <summary>The register in the database: whole in, whole out; pages read rows.</summary>
public sealed class RegisterStore(PortalDbContext database, IClock clock, SchoolHeader headers)
{
    /// <summary>The school as the database holds it; null before one was saved.</summary>
    public async Task<SchoolFacts?> LoadSchoolAsync(CancellationToken stop = default)
    {
        var header = await database.Documents.ReadAsync(DocumentRow.School, stop);
        if (header is null)
        {
            return null;
        }

        var facts = headers.Of(header);
        var records = await database.Records.AsNoTracking().OrderBy(row => row.Number).Select(row => row.Record).ToListAsync(stop);
        return RegisterDocuments.With(facts, DisclosureRegister.Of(records, facts.Register.Source, facts.Register.DeclaredCounts));
    }

    /// <summary>The school without its records: cheap enough for every page.</summary>
    public async Task<SchoolFacts> LoadHeaderAsync(CancellationToken stop = default) =>
        await database.Documents.ReadAsync(DocumentRow.School, stop) is { } json
            ? headers.Of(json)
            : RegisterDocuments.Unnamed(DisclosureRegister.Of([]));

    public async Task<DisclosureRegister> LoadAsync(CancellationToken stop = default) => (await LoadSchoolAsync(stop))?.Register ?? DisclosureRegister.Of([]);

    /// <summary>Puts a school in the place of the one that was there; what is published in the file is shown at once.</summary>
    public async Task SaveSchoolAsync(SchoolFacts facts, CancellationToken stop = default)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        await database.Grams.ExecuteDeleteAsync(stop);
        if (await database.Records.ExecuteDeleteAsync(stop) is > 0 and var replaced)
        {
            database.AuditTrail.Add(new()
            {
                At = clock.GetCurrentInstant(),
                By = HttpActor.Portal,
                Action = nameof(EntityState.Deleted),
                Subject = "register",
                Detail = FormattableString.Invariant($"{replaced} records replaced by {facts.Register.Records.Count}"),
            });
        }

        await database.Documents.PutAsync(DocumentRow.School, RegisterDocuments.WriteHeader(facts), stop);
        var rows = facts.Register.Records.Select(RowOf).ToList();
        database.Records.AddRange(rows);
        await database.SaveChangesAsync(stop);
        database.Grams.AddRange(rows.SelectMany(row => Bigrams.Of(row.Searched).Select(gram => new GramRow { Gram = gram, RecordNumber = row.Number })));
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        database.ChangeTracker.Clear();
    }

    public async Task SaveAsync(DisclosureRegister register, CancellationToken stop = default) =>
        await SaveSchoolAsync(RegisterDocuments.With(await LoadHeaderAsync(stop), register), stop);

    private RecordRow RowOf(DisclosureRecord record)
    {
        var isShown = record.Publications.Any(shown => shown.Until is null);
        return new()
        {
            Record = record,
            Stage = isShown ? RecordStage.Published : record.Publications.Count > 0 ? RecordStage.TakenDown : RecordStage.Draft,
            IsLive = isShown,
            Searched = Bigrams.Fold(record.Title),
            ChangedAt = clock.GetCurrentInstant(),
        };
    }
}
