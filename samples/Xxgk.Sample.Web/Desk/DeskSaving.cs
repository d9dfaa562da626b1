using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Desk;

/// <summary>How a desk saves: what someone else has changed in the meantime is a conflict, and a number that was taken in the same moment is drawn again.</summary>
internal static class DeskSaving
{
    // Whoever is too late leaves another one through: so many at once come to no office.
    private const int Attempts = 20;

    public static async Task<DeskAnswer> SaveAsync(this PortalDbContext database, string id, CancellationToken stop)
    {
        try
        {
            await database.SaveChangesAsync(stop);
            return DeskAnswer.Done(id);
        }
        catch (DbUpdateConcurrencyException)
        {
            return DeskAnswer.Conflict;
        }
    }

    /// <summary>Adds what <paramref name="add"/> makes; it is asked again, with the number of the attempt, when its number was taken.</summary>
    public static async Task<T> AddNumberedAsync<T>(this PortalDbContext database, Func<int, Task<T>> add, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var added = await add(attempt);
            try
            {
                await database.SaveChangesAsync(stop);
                return added;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                database.ChangeTracker.Clear();
            }
        }
    }
}
