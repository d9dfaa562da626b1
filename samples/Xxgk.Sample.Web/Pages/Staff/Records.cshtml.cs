using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Search;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

public sealed class RecordsModel(RecordDesk desk, PortalDbContext database) : PortalPage
{
    public Paged<RecordRow> Rows { get; private set; } = null!;

    public RecordStage? Stage { get; private set; }

    public SearchQuery Query { get; private set; } = SearchQuery.Of(null);

    public async Task OnGetAsync(CancellationToken stop, RecordStage? stage = null, string? q = null, int page = 1)
    {
        (Stage, Query) = (stage is { } asked && Enum.IsDefined(asked) ? stage : null, SearchQuery.Of(q));
        var rows = desk.VisibleTo(Me).AsNoTracking();
        rows = Stage is { } chosen ? rows.Where(row => row.Stage == chosen) : rows;
        rows = Query.IsEmpty ? rows : Query.In(rows, database.Grams);
        Rows = await rows.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Number).PageAsync(page, stop);
    }
}
