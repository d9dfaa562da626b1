using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Matters;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

[RequestSizeLimit(256 * 1024)]
public sealed class FeedbackModel(MatterDesk desk, PortalDbContext database) : PortalPage
{
    private const string CodeKey = "matter-code";

    [BindProperty]
    public MatterForm Form { get; set; } = new();

    public string? RecordTitle { get; private set; }

    public string? Code { get; private set; }

    public RelatedRow? Found { get; private set; }

    public bool Looked { get; private set; }

    public async Task OnGetAsync(CancellationToken stop, string? record = null)
    {
        Form.RecordId = record;
        Code = TempData[CodeKey] as string;
        await LoadAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        if (!FieldsAreSound())
        {
            return Page();
        }

        var (answer, code) = await desk.SubmitAsync(Form, stop);
        if (!answer.IsDone)
        {
            return Refused(answer);
        }

        TempData[CodeKey] = code;
        return RedirectToPage();
    }

    /// <summary>The code travels in the body, so that it stands in no log and no history.</summary>
    public async Task<IActionResult> OnPostLookAsync([FromForm] string? code, CancellationToken stop)
    {
        ModelState.Clear();
        Looked = true;
        Found = await desk.FindByCodeAsync(code, stop);
        return Page();
    }

    private async Task LoadAsync(CancellationToken stop) =>
        RecordTitle = Form.RecordId is { Length: > 0 and <= 100 } id ? await database.Records.Where(row => row.Id == id && row.IsLive && row.Scope == DisclosureScopeKind.Proactive).Select(row => row.Title).SingleOrDefaultAsync(stop) : null;
}
