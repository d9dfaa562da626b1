using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

public sealed class RecordEditModel(RecordDesk desk, RegisterStore register, XxgkOptions options) : PortalPage
{
    [BindProperty]
    public RecordForm Form { get; set; } = new();

    /// <summary>Null for a record that is being filed.</summary>
    public string? Id { get; private set; }

    /// <summary>What is there now, beside what was typed, after a conflict.</summary>
    public RecordRow? Present { get; private set; }

    public IReadOnlyList<ItemPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop, string? id = null)
    {
        await LoadPartsAsync(stop);
        if (id is null)
        {
            Form.Department = Me.Department;
            return Me.MayFile ? Page() : Forbid();
        }

        if (!Me.MayFile || await desk.FindAsync(id, Me, stop) is not { } row)
        {
            return NotFound();
        }

        Id = id;
        Form = FormOf(row);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop, string? id = null)
    {
        await LoadPartsAsync(stop);
        Id = id;
        if (!FieldsAreSound())
        {
            return Page();
        }

        var answer = id is null ? await desk.CreateAsync(Form, Me, stop) : await desk.EditAsync(id, Form, Me, stop);
        if (answer.IsDone)
        {
            return Done("/Staff/Record", new { id = answer.Id });
        }

        if (answer.IsConflict && await desk.FindAsync(id!, Me, stop) is { } present)
        {
            // The next save is made with what is there now in view.
            Present = present;
            Form.Version = present.Version;
        }

        return Refused(answer);
    }

    private static RecordForm FormOf(RecordRow row) => FormOf(row, row.Pending ?? row.Record);

    private static RecordForm FormOf(RecordRow row, DisclosureRecord record) => new()
    {
        Title = record.Title,
        Text = row.Pending is null ? row.Text : row.PendingText,
        Item = record.Item?.ToString(),
        RepealedOn = record.RepealedOn is { IsUnknown: false } repealed ? repealed.ToString() : null,
        Department = record.Department,
        ProducedOn = record.ProducedOn.IsUnknown ? null : record.ProducedOn.ToString(),
        Scope = record.Scope.Kind,
        Reason = record.Scope.Reason,
        Provision = record.Scope.Basis?.Citation.Chinese,
        NoticeTerm = row.NoticeTerm is { } term ? LocalDatePattern.Iso.Format(term) : null,
        Version = row.Version,
    };

    private async Task LoadPartsAsync(CancellationToken stop) => Parts = options.Edition.With(options.Catalogue ?? (await register.LoadHeaderAsync(stop)).Catalogue).Parts;
}
