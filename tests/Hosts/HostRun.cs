namespace Xxgk.Samples.Hosts;

/// <summary>What a run of the host left behind.</summary>
/// <param name="ExitCode">The exit status.</param>
/// <param name="Output">Standard output, as UTF-8 text, with line ends as written.</param>
/// <param name="Errors">Standard error, likewise.</param>
internal sealed record HostRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard output, without their ends.</summary>
    public IReadOnlyList<string> Lines => Split(Output);

    /// <summary>The lines of standard error, without their ends.</summary>
    public IReadOnlyList<string> ErrorLines => Split(Errors);

    private static string[] Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
