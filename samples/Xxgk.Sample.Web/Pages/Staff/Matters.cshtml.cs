using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Matters;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

[Authorize(Roles = Roles.Office + "," + Roles.Supervision)]
public sealed class MattersModel(MatterDesk desk, PortalDbContext database) : PortalPage
{
    public Paged<RelatedRow> Rows { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken stop, int page = 1) => LoadAsync(page, stop);

    public async Task<IActionResult> OnPostAsync(string? id, int version, RelatedOutcome outcome, string? answer, CancellationToken stop)
    {
        var given = await desk.DecideAsync(id ?? string.Empty, version, outcome, answer is { Length: > 2000 } ? answer[..2000] : answer, Me, stop);
        if (given.IsDone)
        {
            return Done("/Staff/Matters");
        }

        database.ChangeTracker.Clear();
        await LoadAsync(1, stop);
        return Refused(given);
    }

    private async Task LoadAsync(int page, CancellationToken stop) =>
        Rows = await desk.VisibleTo(Me).AsNoTracking().OrderByDescending(row => row.IsOpen).ThenByDescending(row => row.Number).PageAsync(page, stop);
}
