using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

/// <summary>A file of a record in a list.</summary>
public sealed record FileLine(long Number, string Name, int Length);

public sealed class RecordModel(PortalDbContext database, ZonedClock clock) : PortalPage
{
    public RecordRow Row { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public IReadOnlyList<RecordVersionRow> Versions { get; private set; } = [];

    /// <summary>The one that is shown, when it is not the present one.</summary>
    public RecordVersionRow? Earlier { get; private set; }

    public LocalDate Today => clock.GetCurrentDate();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop, int? version = null)
    {
        var row = await database.Records.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id && known.Scope == DisclosureScopeKind.Proactive && (known.IsLive || known.Stage == RecordStage.TakenDown), stop);
        if (row is null)
        {
            return NotFound();
        }

        Row = row;
        if (!row.IsLive)
        {
            // In its place stands why: nothing published goes without a word.
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        Versions = await database.RecordVersions.AsNoTracking().Where(known => known.RecordNumber == row.Number).OrderByDescending(known => known.Number).Take(50).ToListAsync(stop);
        if (version is { } number)
        {
            Earlier = Versions.FirstOrDefault(known => known.Number == number);
            return Earlier is null ? NotFound() : Page();
        }

        Files = await FilesOf(database, row).Select(file => new FileLine(file.Number, file.Name, file.Length)).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(string id, long number, CancellationToken stop)
    {
        if (await database.Records.Public().SingleOrDefaultAsync(known => known.Id == id, stop) is not { } row
            || await FilesOf(database, row).SingleOrDefaultAsync(file => file.Number == number, stop) is not { } found)
        {
            return NotFound();
        }

        return File(found.Content, found.ContentType, found.Name);
    }

    private static IQueryable<AttachmentRow> FilesOf(PortalDbContext database, RecordRow row)
    {
        var (record, shown) = (row.Number, row.PublishedAt ?? Instant.FromUnixTimeMilliseconds(0));
        return database.Attachments.AsNoTracking().Where(file => file.RecordNumber == record && file.AddedAt <= shown).OrderBy(file => file.Number);
    }
}
