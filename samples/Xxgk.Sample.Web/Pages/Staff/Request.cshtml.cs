using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Requests;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

[Authorize(Roles = Roles.Office)]
public sealed class RequestModel(RequestDesk desk, ZonedClock clock, PortalDbContext database) : PortalPage
{
    [BindProperty]
    public RequestEventForm Form { get; set; } = new();

    public RequestRow Row { get; private set; } = null!;

    public ClockReading Reading { get; private set; } = null!;

    public IReadOnlyList<Transition> Next { get; private set; } = [];

    public ApplicantRow? Applicant { get; private set; }

    public LocalDate Today => clock.GetCurrentDate();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop) => await LoadAsync(id, stop) ? Page() : NotFound();

    /// <summary>Shows who asked; the trail tells who looked.</summary>
    public async Task<IActionResult> OnPostApplicantAsync(string id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, stop))
        {
            return NotFound();
        }

        Applicant = await desk.ReadApplicantAsync(id, Me, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (!FieldsAreSound())
        {
            return await LoadAsync(id, stop) ? Page() : NotFound();
        }

        var answer = await desk.ActAsync(id, Form, Me, stop);
        if (answer.IsDone)
        {
            return Done("/Staff/Request", new { id });
        }

        database.ChangeTracker.Clear();
        return await LoadAsync(id, stop) ? Refused(answer) : NotFound();
    }

    private async Task<bool> LoadAsync(string id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } row)
        {
            return false;
        }

        Row = row;
        Reading = desk.Reader.Read(row.Request, Today);
        Next = desk.NextSteps(row.Request);
        return true;
    }
}
