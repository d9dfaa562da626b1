using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

public sealed class IndexModel(PortalDbContext database, RegisterStore register, ChecklistEdition edition) : PortalPage
{
    private const int Newest = 10;

    public ChecklistEdition Edition => edition;

    public SchoolFacts School { get; private set; } = null!;

    public IReadOnlyList<RecordLine> New { get; private set; } = [];

    /// <summary>How many records each item has.</summary>
    public IReadOnlyDictionary<int, int> Counts { get; private set; } = new Dictionary<int, int>();

    public async Task OnGetAsync(CancellationToken stop)
    {
        School = await register.LoadHeaderAsync(stop);
        New = await database.Records.Public().NewestFirst().Take(Newest).Select(row => new RecordLine(row.Id, row.Title, row.Item, row.Department, row.ShownOn)).ToListAsync(stop);
        Counts = await database.Records.Public().GroupBy(row => row.ListedItem).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(rows => rows.Key, rows => rows.Count, stop);
    }
}
