using System.IO.Enumeration;
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

            string[] found = [.. FilesBelow(path).Order(StringComparer.Ordinal)];
            foreach (var file in found)
            {
                Take(file);
            }

            if (found.Length == 0)
            {
                problems.Add(PlacedProblem.Of(path, NothingIn));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(PlacedProblem.Of(path, error is FileNotFoundException or DirectoryNotFoundException ? NotThere : NotReadable));
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

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    // A link to a folder may lead back to one above it: links are followed to files only.
    private static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && Path.GetExtension(entry.FileName) is var extension
                && (extension.Equals(".json", StringComparison.OrdinalIgnoreCase) || extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
