namespace Xxgk.Samples.Supervision.Results;

/// <summary>Something wrong in the input, with its place.</summary>
/// <param name="Path">The file, or what was named.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record PlacedProblem(string Path, long Line, int Column, Wording Message)
{
    /// <summary>The school whose data it is; empty where that is not known.</summary>
    public string School { get; init; } = string.Empty;

    /// <summary>A problem of a file as a whole.</summary>
    public static PlacedProblem Of(string path, Wording message) => new(path, 1, 1, message);
}
