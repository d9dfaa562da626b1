using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Input;

/// <summary>Which files a run reads: those named, and those of the folders named, at any depth, in the order of their paths.</summary>
internal sealed class InputSurvey
{
    private static readonly Wording NotThere = Wording.Of("没有这个文件或文件夹。", "There is no such file or folder.");
    private static readonly Wording NotReadable = Wording.Of("无法读取该文件夹。", "The folder cannot be read.");
    private static readonly Wording NothingIn = Wording.Of("该文件夹中没有 .json 或 .jsonl 文件。", "The folder has no .json or .jsonl files.");

    private readonly List<InputFile> files = [];
    private readonly List<PlacedProblem> problems = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private InputSurvey()
    {
    }

    public IReadOnlyList<InputFile> Files => files;

    /// <summary>What was named and cannot be read at all.</summary>
    public IReadOnlyList<PlacedProblem> Problems => problems;

    /// <summary>Looks up the files.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="besides">A file that is none of the schools', as the tally of an earlier run in the same folder.</param>
    public static InputSurvey Of(IEnumerable<string> paths, string? besides = null)
    {
        var survey = new InputSurvey();
        if (besides is not null)
        {
            survey.taken.Add(Path.GetFullPath(besides));
        }

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
                if (entry is not DirectoryInfo inner)
                {
                    found.AddRange(IsSchools(entry.Name) ? [its] : []);
                }
                else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    // A link to a folder may lead back to one above it: links are followed to files only.
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
        var length = new FileInfo(path).Length;
        if (taken.Add(Path.GetFullPath(path)))
        {
            files.Add(new(files.Count, path.Replace('\\', '/'), IsLines(path), length));
        }
    }

    private static bool IsSchools(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsLines(name);

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
