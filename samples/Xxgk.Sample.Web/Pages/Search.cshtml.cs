using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Search;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

public sealed class SearchModel(PortalDbContext database) : PortalPage
{
    public SearchQuery Query { get; private set; } = SearchQuery.Of(null);

    public Paged<RecordLine>? Found { get; private set; }

    public async Task OnGetAsync(CancellationToken stop, string? q = null, int page = 1)
    {
        Query = SearchQuery.Of(q);
        if (!Query.IsEmpty)
        {
            Found = await Query.In(database.Records.Public(), database.Grams).NewestFirst().Select(row => new RecordLine(row.Id, row.Title, row.Item, row.Department, row.ShownOn)).PageAsync(page, stop);
        }
    }
}
