using Microsoft.AspNetCore.Authorization;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

/// <summary>Who changed what: complaints show to supervision alone.</summary>
[Authorize(Roles = Roles.Office + "," + Roles.Supervision + "," + Roles.Administrator)]
public sealed class TrailModel(PortalDbContext database) : PortalPage
{
    public Paged<AuditRow> Rows { get; private set; } = null!;

    public string? Subject { get; private set; }

    public async Task OnGetAsync(CancellationToken stop, string? subject = null, int page = 1)
    {
        Subject = string.IsNullOrWhiteSpace(subject) ? null : subject.Trim();
        var rows = database.AuditTrail.AsNoTracking();
        rows = Me.Has(Roles.Supervision) ? rows : rows.Where(row => !row.Subject.StartsWith("matter "));
        rows = Subject is { } asked ? rows.Where(row => row.Subject == asked) : rows;
        Rows = await rows.OrderByDescending(row => row.Number).PageAsync(page, stop, 50);
    }
}
