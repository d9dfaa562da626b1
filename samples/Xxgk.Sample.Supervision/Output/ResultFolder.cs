using Xxgk.Samples.Supervision.Results;
using Xxgk.Serialization;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>Writes all results into a folder: first under names of their own, then all put in place, so that nothing half-written is ever found there.</summary>
internal static class ResultFolder
{
    public const string Page = "index.html";
    public const string Tally = "tally.json";

    private static readonly TimeSpan Old = TimeSpan.FromHours(1);

    /// <summary>Writes the files of a result.</summary>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(SupervisionResult result, string folder)
    {
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, "." + Guid.NewGuid().ToString("N") + ".tmp");
        Directory.CreateDirectory(unfinished);
        RemoveLeftovers(folder, before: Directory.GetLastWriteTimeUtc(unfinished) - Old);
        try
        {
            WriteAll(result, unfinished);
            foreach (var file in Directory.EnumerateFiles(unfinished).Order(StringComparer.Ordinal))
            {
                File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            }
        }
        finally
        {
            Directory.Delete(unfinished, recursive: true);
        }
    }

    // A run that was ended while it wrote has left its folder behind; one that still goes on has a young one.
    private static void RemoveLeftovers(string folder, DateTime before)
    {
        foreach (var left in Directory.EnumerateDirectories(folder, ".*.tmp").Where(left => Guid.TryParseExact(Path.GetFileName(left)[1..^4], "N", out _)))
        {
            if (Directory.GetLastWriteTimeUtc(left) < before)
            {
                Directory.Delete(left, recursive: true);
            }
        }
    }

    private static void WriteAll(SupervisionResult result, string folder)
    {
        CsvTables.Write(result, folder);
        ParquetTables.WriteAsync(result, folder).GetAwaiter().GetResult();
        using (var tally = File.Create(Path.Combine(folder, Tally)))
        {
            TallyJson.Write(result.Tally, tally);
        }

        File.WriteAllText(Path.Combine(folder, Page), SupervisionPage.Of(result));
    }
}
