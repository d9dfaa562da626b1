using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Records;

/// <summary>What everyone may read: published, proactive, not taken down.</summary>
internal static class PublicRecords
{
    public const int PageSize = 20;

    public static IQueryable<RecordRow> Public(this IQueryable<RecordRow> rows) => rows.AsNoTracking().Where(row => row.Visibility == RecordVisibility.Public);

    /// <summary>The newest first; those without a day last.</summary>
    public static IQueryable<RecordRow> NewestFirst(this IQueryable<RecordRow> rows) => rows.OrderByDescending(row => row.NewestOrder).ThenByDescending(row => row.Number);

    /// <summary>One page, and whether another follows: no page reads more than it shows.</summary>
    public static async Task<Paged<T>> PageAsync<T>(this IQueryable<T> rows, int page, CancellationToken stop, int size = PageSize)
    {
        var number = Math.Clamp(page, 1, 100_000);
        var found = await rows.Skip((number - 1) * size).Take(size + 1).ToListAsync(stop);
        return new([.. found.Take(size)], number, found.Count > size);
    }
}

/// <summary>A page of a list.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Rows, int Page, bool HasNext);

/// <summary>A record in a list: without its text.</summary>
public sealed record RecordLine(string Id, string Title, ItemReference? Item, string? Department, LocalDate? ShownOn);
