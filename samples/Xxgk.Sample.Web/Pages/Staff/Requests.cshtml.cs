using Microsoft.AspNetCore.Authorization;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

[Authorize(Roles = Roles.Office)]
public sealed class RequestsModel(PortalDbContext database, ZonedClock clock) : PortalPage
{
    public Paged<RequestRow> Rows { get; private set; } = null!;

    public bool Ended { get; private set; }

    public LocalDate Today => clock.GetCurrentDate();

    public async Task OnGetAsync(CancellationToken stop, bool ended = false, int page = 1)
    {
        Ended = ended;
        var rows = database.Requests.AsNoTracking();
        Rows = await (ended
            ? rows.Where(row => row.Progress == RequestProgress.Ended).OrderByDescending(row => row.Number)
            : rows.Where(row => row.Progress == RequestProgress.Open).OrderBy(row => row.DueOrder).ThenBy(row => row.Number)).PageAsync(page, stop);
    }
}
