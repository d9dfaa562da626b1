using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Supervising;

/// <summary>Files of JSON Lines with many schools, made when they are first asked for.</summary>
internal static class SchoolsFile
{
    /// <summary>What a file of a school takes at most: 5,000 records of some 350 bytes.</summary>
    private const long BytesOfSchool = 2_000_000;

    public static int Records { get; } = Repository.IsTrial ? 500 : 5_000;

    /// <summary>The file with so many schools, which is then in the page cache as well.</summary>
    public static string Of(int schools)
    {
        var path = Path.Combine(Repository.Scratch("schools"), FormattableString.Invariant($"{schools}x{Records}.jsonl"));
        if (!File.Exists(path))
        {
            // Under its name only when it is whole: a run that is broken off leaves nothing that looks like it.
            var part = path + ".part";
            using (var stream = File.Create(part, 1 << 20))
            {
                for (var seed = 1; seed <= schools; seed++)
                {
                    RegisterText.WriteLines(stream, Records, seed);
                }
            }

            File.Move(part, path, overwrite: true);
        }

        Read(path);
        return path;
    }

    /// <summary>Whether the disk has room for a file with so many schools, and the memory to keep it in the page cache.</summary>
    public static bool HasRoom(int schools) =>
        new DriveInfo(Repository.Scratch("schools")).AvailableFreeSpace > 2 * schools * BytesOfSchool
        && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 2 * schools * BytesOfSchool;

    private static void Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var block = new byte[1 << 20];
        while (stream.Read(block) > 0)
        {
        }
    }
}
