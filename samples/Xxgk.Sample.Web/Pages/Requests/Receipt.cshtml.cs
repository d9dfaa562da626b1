using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Requests;
using Xxgk.Samples.Web.Integration;

namespace Xxgk.Samples.Web.Pages.Requests;

public sealed class ReceiptModel(XxgkOptions options, ZonedClock clock) : PortalPage
{
    public string Id { get; private set; } = string.Empty;

    public string Code { get; private set; } = string.Empty;

    public string ReceivedOn { get; private set; } = string.Empty;

    public string? DueOn { get; private set; }

    public RequestRegime? Regime => RequestRegime.On(options.Law, clock.GetCurrentDate());

    public IActionResult OnGet()
    {
        if (TempData.Peek(NewModel.ReceiptKey) is not string json || JsonSerializer.Deserialize<string?[]>(json) is not [{ } id, { } code, { } received, var due])
        {
            return RedirectToPage("/Requests/Status");
        }

        (Id, Code, ReceivedOn, DueOn) = (id, code, received, due);
        return Page();
    }
}
