using Microsoft.AspNetCore.Mvc;
using Xxgk.Requests;
using Xxgk.Samples.Web.Requests;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Requests;

[RequestSizeLimit(64 * 1024)]
public sealed class StatusModel(RequestDesk desk, ZonedClock clock) : PortalPage
{
    public bool Looked { get; private set; }

    public RequestRow? Found { get; private set; }

    public ClockReading? Reading { get; private set; }

    public async Task<IActionResult> OnPostAsync([FromForm] string? code, CancellationToken stop)
    {
        Looked = true;
        Found = await desk.FindByCodeAsync(code, stop);
        Reading = Found is null ? null : desk.Reader.Read(Found.Request, clock.GetCurrentDate());
        return Page();
    }
}
