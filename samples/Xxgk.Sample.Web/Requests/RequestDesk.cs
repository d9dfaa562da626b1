using System.Globalization;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Requests;

/// <summary>Requests from the form to the reply; what is lawful next, the library's table says.</summary>
public sealed class RequestDesk(PortalDbContext database, RequestStore store, ReplyClock reader, XxgkOptions options, ZonedClock clock)
{
    public ReplyClock Reader => reader;

    public async Task<(DeskAnswer Answer, Receipt? Receipt)> SubmitAsync(RequestForm form, CancellationToken stop)
    {
        var problems = RequestFormRules.ProblemsOf(form, options.Law);
        var today = clock.GetCurrentDate();
        if (problems.Count == 0)
        {
            problems = LedgerDocuments.ProblemsOf(Compose("sq-0000-0000", form, today));
        }

        if (problems.Count > 0)
        {
            return (DeskAnswer.Refused(problems), null);
        }

        var receipt = await database.AddNumberedAsync(
            async _ =>
            {
                var request = Compose(await NextIdAsync(today.Year, stop), form, today);
                var code = ReceiptCode.Draw();
                database.Requests.Add(store.RowOf(request, reader, today, ReceiptCode.Digest(code)));
                database.Applicants.Add(RequestFormRules.ApplicantOf(request.Id, form));
                return ReceiptOf(request, code, today);
            },
            stop);
        return (DeskAnswer.Done(receipt.Id), receipt);
    }

    public async Task<RequestRow?> FindByCodeAsync(string? code, CancellationToken stop)
    {
        if (!ReceiptCode.LooksLikeOne(code))
        {
            return null;
        }

        var digest = ReceiptCode.Digest(code!);
        return await database.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.CodeDigest == digest, stop);
    }

    public Task<RequestRow?> FindAsync(string id, CancellationToken stop) => database.Requests.SingleOrDefaultAsync(row => row.Id == id, stop);

    /// <summary>Who asked; that it was read is written down.</summary>
    public async Task<ApplicantRow?> ReadApplicantAsync(string id, Worker worker, CancellationToken stop)
    {
        if (!worker.IsOffice || await database.Applicants.AsNoTracking().SingleOrDefaultAsync(row => row.RequestId == id, stop) is not { } applicant)
        {
            return null;
        }

        database.AuditTrail.Add(new() { At = clock.GetCurrentInstant(), By = worker.Name, Action = "Read", Subject = "applicant of " + id, Detail = string.Empty });
        await database.SaveChangesAsync(stop);
        return applicant;
    }

    /// <summary>The kinds of steps that the table allows from here.</summary>
    public IReadOnlyList<Transition> NextSteps(InformationRequest request) =>
        RequestHistory.Of(request, clock.GetCurrentDate(), reader.Rules).State is { } state
            ? [.. RequestTransitions.Of(request.Regime, reader.Rules).Where(row => row.From.Contains(state))]
            : [];

    public async Task<DeskAnswer> ActAsync(string id, RequestEventForm form, Worker worker, CancellationToken stop)
    {
        if (!worker.IsOffice || await FindAsync(id, stop) is not { } row)
        {
            return DeskAnswer.Missing;
        }

        if (row.Version != form.Version)
        {
            return DeskAnswer.Conflict;
        }

        var today = clock.GetCurrentDate();
        var composer = new RequestEventComposer(row.Request, today);
        if (composer.Compose(form) is not { } happened)
        {
            return DeskAnswer.Refused(composer.Problems);
        }

        var request = row.Request.WithEvents(row.Request.Events.Append(happened));
        if (RequestHistory.Of(request, today, reader.Rules).SetAside.FirstOrDefault(aside => aside.Event.Equals(happened)) is { } refused)
        {
            return DeskAnswer.Refused(refused.Refusal);
        }

        if (LedgerDocuments.ProblemsOf(request) is { Count: > 0 } problems)
        {
            return DeskAnswer.Refused(problems);
        }

        row.Request = request;
        store.Project(row, reader, today);
        return await database.SaveAsync(id, stop);
    }

    private Receipt ReceiptOf(InformationRequest request, string code, LocalDate today)
    {
        var reading = reader.Read(request, today);
        return new(
            request.Id, code, request.ArrivedOn, reading.Term, request.Regime.ReplyTermBasis,
            reading.Due.TryGetValue(out var due) ? due : null, reading.Due.Status == CoverageStatus.Covered ? null : reading.Due.Missing);
    }

    private InformationRequest Compose(string id, RequestForm form, LocalDate today) => new(id, options.Law, today)
    {
        ApplicantKind = form.Kind,
        Channel = RequestChannel.Online,
        ConfirmedOn = today,
        Subject = TypedText.Line(form.Subject),
        Purpose = TypedText.Line(form.Purpose),
    };

    private async Task<string> NextIdAsync(int year, CancellationToken stop)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"sq-{year:0000}-");
        var last = await database.Requests.Where(row => row.Id.StartsWith(prefix)).OrderByDescending(row => row.Number).Select(row => row.Id).FirstOrDefaultAsync(stop);
        var number = last is not null && int.TryParse(last.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        return prefix + (number + 1).ToString("0000", CultureInfo.InvariantCulture);
    }
}
