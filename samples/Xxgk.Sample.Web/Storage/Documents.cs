namespace Xxgk.Samples.Web.Storage;

/// <summary>The documents that are no lists, by name.</summary>
internal static class Documents
{
    public static Task<string?> ReadAsync(this DbSet<DocumentRow> documents, string name, CancellationToken stop) =>
        documents.AsNoTracking().Where(row => row.Name == name).Select(row => row.Json).SingleOrDefaultAsync(stop);

    /// <summary>Puts a document in the place of the one that was there; the caller saves.</summary>
    public static async Task PutAsync(this DbSet<DocumentRow> documents, string name, string json, CancellationToken stop)
    {
        if (await documents.SingleOrDefaultAsync(row => row.Name == name, stop) is { } row)
        {
            row.Json = json;
        }
        else
        {
            documents.Add(new() { Name = name, Json = json });
        }
    }
}
