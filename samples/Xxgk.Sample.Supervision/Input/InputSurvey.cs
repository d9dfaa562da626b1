using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Input;

/// <summary>Which files a run reads: those named, and those of the folders named, at any depth, in the order of their paths.</summary>
internal sealed class InputSurvey
{
    private static readonly Wording NotThere = Wording.Of("没有这个文件或文件夹。", "There is no such file or folder.");
    private static readonly Wording NotReadable = Wording.Of("无法读取该文件夹。", "The folder cannot be read.");
    private static readonly Wording LinkToFolder = Wording.Of("这是指向文件夹的链接，未进入；请直接指定该文件夹。", "It is a link to a folder and was not followed; name the folder itself.");
    private static readonly Wording NothingIn = Wording.Of("该文件夹中没有 .json、.jsonl 或 .ndjson 文件。", "The folder has no .json, .jsonl or .ndjson files.");

    private readonly List<InputFile> files = [];
    private readonly List<PlacedProblem> problems = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private InputSurvey()
    {
    }

    public IReadOnlyList<InputFile> Files => files;

    /// <summary>How many files in the folders are of other kinds, and were left alone.</summary>
    public int OtherFiles { get; private set; }

    /// <summary>What was named and cannot be read at all.</summary>
    public IReadOnlyList<PlacedProblem> Problems => problems;

    /// <summary>Looks up the files.</summary>
    /// <param name="paths">Files and folders.</param>
    public static InputSurvey Of(IEnumerable<string> paths)
    {
        var survey = new InputSurvey();
        foreach (var path in paths)
        {
            survey.Add(path);
        }

        return survey;
    }

    private void Add(string path)
    {
        try
        {
            if (!Directory.Exists(path))
            {
                Take(path);
                return;
            }

            var (found, before) = (new List<string>(), problems.Count);
            Find(new DirectoryInfo(path), path, found);
            found.Sort(StringComparer.Ordinal);
            foreach (var file in found)
            {
                Take(file);
            }

            if (found.Count == 0 && problems.Count == before)
            {
                problems.Add(PlacedProblem.Of(path, NothingIn));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(PlacedProblem.Of(path, error is FileNotFoundException or DirectoryNotFoundException ? NotThere : NotReadable));
        }
    }

    /// <summary>A folder that may not be looked into does not stop the others.</summary>
    private void Find(DirectoryInfo folder, string path, List<string> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var its = Path.Combine(path, entry.Name);
                if (entry.Name.StartsWith('.'))
                {
                    // What systems and programs keep for themselves: copies of rights, results that are not complete.
                    continue;
                }

                if (entry is not DirectoryInfo inner)
                {
                    found.AddRange(IsSchools(entry.Name) ? [its] : []);
                    OtherFiles += IsSchools(entry.Name) ? 0 : 1;
                }
                else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    // It may lead back to a folder above it: links are followed to files only.
                    problems.Add(PlacedProblem.Of(its, LinkToFolder));
                }
                else
                {
                    Find(inner, its, found);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(PlacedProblem.Of(path, NotReadable));
        }
    }

    // A file that is named twice, or lies in a folder that is named too, is read once.
    private void Take(string path)
    {
        // A link has a length of its own, that of the path it holds.
        var length = new FileInfo(path) is { LinkTarget: not null } link ? ((FileInfo)link.ResolveLinkTarget(returnFinalTarget: true)!).Length : new FileInfo(path).Length;
        if (taken.Add(Path.GetFullPath(path)))
        {
            files.Add(new(files.Count, path.Replace('\\', '/'), IsLines(path), length));
        }
    }

    private static bool IsSchools(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsLines(name);

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
