using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

public sealed class ReportsModel(PortalDbContext database) : PortalPage
{
    public IReadOnlyList<ReportRow> Reports { get; private set; } = [];

    public ReportRow? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop, long? number = null)
    {
        if (number is { } asked)
        {
            Shown = await database.Reports.AsNoTracking().SingleOrDefaultAsync(report => report.Number == asked, stop);
            return Shown is null ? NotFound() : Page();
        }

        Reports = await database.Reports.AsNoTracking().OrderByDescending(report => report.Number).Take(100)
            .Select(report => new ReportRow { Number = report.Number, Period = report.Period, Title = report.Title, Html = string.Empty, Json = string.Empty, PublishedOn = report.PublishedOn, PublishedBy = report.PublishedBy }).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnGetJsonAsync(long number, CancellationToken stop) =>
        await database.Reports.AsNoTracking().Where(report => report.Number == number).Select(report => report.Json).SingleOrDefaultAsync(stop) is { } json ? Content(json, "application/json; charset=utf-8") : NotFound();
}
