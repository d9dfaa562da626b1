using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Xxgk.Requests;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Requests;

namespace Xxgk.Samples.Web.Pages.Requests;

[RequestSizeLimit(256 * 1024)]
public sealed class NewModel(RequestDesk desk, XxgkOptions options, ZonedClock clock) : PortalPage
{
    public const string ReceiptKey = "receipt";

    [BindProperty]
    public RequestForm Form { get; set; } = new();

    public RequestRegime? Regime => RequestRegime.On(options.Law, clock.GetCurrentDate());

    public bool NeedsPurpose => options.Law == RequestLaw.Measures;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!FieldsAreSound())
        {
            return Page();
        }

        var (answer, receipt) = await desk.SubmitAsync(Form, stop);
        if (!answer.IsDone)
        {
            return Refused(answer);
        }

        // In an encrypted cookie until it has been shown: not in an address, not in a log.
        TempData[ReceiptKey] = JsonSerializer.Serialize<string?[]>([receipt!.Id, receipt.Code, LocalDatePattern.Iso.Format(receipt.ReceivedOn), receipt.DueOn is { } due ? LocalDatePattern.Iso.Format(due) : null]);
        return RedirectToPage("/Requests/Receipt");
    }
}
