using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

/// <summary>The catalogue a page at a time, in the order of the list (信息公开目录).</summary>
public sealed class CatalogueModel(PortalDbContext database) : PortalPage
{
    public Paged<CatalogueLine> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop, int page = 1) =>
        Rows = await database.Records.Public().OrderBy(row => row.ListedItem).ThenByDescending(row => row.NewestOrder).ThenByDescending(row => row.Number)
            .Select(row => new CatalogueLine(row.Id, row.Title, row.Item, row.Department, row.Record)).PageAsync(page, stop, 50);

    /// <summary>A line of the catalogue.</summary>
    public sealed record CatalogueLine(string Id, string Title, ItemReference? Item, string? Department, DisclosureRecord Record);
}
