using System.Text;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Reporting;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

/// <summary>The catalogue a page at a time, in the order of the list (信息公开目录).</summary>
public sealed class CatalogueModel(PortalDbContext database, RegisterStore register, XxgkOptions options) : PortalPage
{
    public Paged<CatalogueLine> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop, int page = 1) =>
        Rows = await database.Records.Public().OrderBy(row => row.ListedItem).ThenByDescending(row => row.NewestOrder).ThenByDescending(row => row.Number)
            .Select(row => new CatalogueLine(row.Id, row.Title, row.Item, row.Department, row.Record)).PageAsync(page, stop, 50);

    /// <summary>The whole catalogue as the library writes it, with index numbers (索取号): a file to print or to file.</summary>
    public async Task<IActionResult> OnGetWholeAsync(CancellationToken stop)
    {
        var school = await register.LoadHeaderAsync(stop);
        var records = await database.Records.Public().OrderBy(row => row.Number).Select(row => row.Record).ToListAsync(stop);
        var facts = RegisterDocuments.With(school, DisclosureRegister.Of(records, school.Register.Source));
        var document = CatalogueDocument.Of(facts, options.IndexNumbers, options.Edition).Document;
        return File(Encoding.UTF8.GetBytes(HtmlReportWriter.Write(document)), "text/html; charset=utf-8", document.Title + ".html");
    }

    /// <summary>A line of the catalogue.</summary>
    public sealed record CatalogueLine(string Id, string Title, ItemReference? Item, string? Department, DisclosureRecord Record);
}
