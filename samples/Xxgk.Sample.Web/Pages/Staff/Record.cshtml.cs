using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

public sealed class RecordModel(RecordDesk desk, AttachmentDesk attachments, PersonalDataCheck check, PortalDbContext database) : PortalPage
{
    private const int MostEntries = 100;

    public RecordRow Row { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public IReadOnlyList<AuditRow> Trail { get; private set; } = [];

    public IReadOnlyList<PersonalDataPlace> PersonalData { get; private set; } = [];

    /// <summary>The steps that this account may take now.</summary>
    public IReadOnlyList<RecordStep> Steps => [.. RecordProcedure.Steps.Where(step => step.From == Row.Stage && (Me.Has(step.Role) || (step.Role == Accounts.Roles.Department && Me.IsOffice)))];

    public bool MayEdit => Me.MayFile && Row.Stage is RecordStage.Draft or RecordStage.Returned or RecordStage.Published;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop) => await LoadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, RecordAction action, int version, string? reason, bool confirmed, CancellationToken stop)
    {
        var answer = Enum.IsDefined(action) ? await desk.ActAsync(id, version, action, reason is { Length: > 500 } ? reason[..500] : reason, confirmed, Me, stop) : Desk.DeskAnswer.Missing;
        return await AnswerAsync(id, answer, stop);
    }

    public async Task<IActionResult> OnPostFileAsync(string id, IFormFile? file, CancellationToken stop) => await AnswerAsync(id, await attachments.AddAsync(id, file, Me, stop), stop);

    public async Task<IActionResult> OnGetFileAsync(string id, long number, CancellationToken stop) =>
        await desk.FindAsync(id, Me, stop) is { } row && await database.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.RecordNumber == row.Number && file.Number == number, stop) is { } file
            ? File(file.Content, file.ContentType, file.Name)
            : NotFound();

    private async Task<IActionResult> AnswerAsync(string id, Desk.DeskAnswer answer, CancellationToken stop)
    {
        if (answer.IsDone)
        {
            return Done("/Staff/Record", new { id });
        }

        database.ChangeTracker.Clear();
        return await LoadAsync(id, stop) ? Refused(answer) : NotFound();
    }

    private async Task<bool> LoadAsync(string id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, Me, stop) is not { } row)
        {
            return false;
        }

        Row = row;
        Files = await database.Attachments.AsNoTracking().Where(file => file.RecordNumber == row.Number).OrderBy(file => file.Number).Select(file => new FileLine(file.Number, file.Name, file.Length)).ToListAsync(stop);
        var subject = "record " + row.Id;
        Trail = await database.AuditTrail.AsNoTracking().Where(entry => entry.Subject == subject).OrderByDescending(entry => entry.Number).Take(MostEntries).ToListAsync(stop);
        PersonalData = row.Scope == DisclosureScopeKind.Proactive && row.Stage != RecordStage.TakenDown && !(row.IsLive && row.Stage == RecordStage.Published) ? await check.OfAsync(row, stop) : [];
        return true;
    }
}
