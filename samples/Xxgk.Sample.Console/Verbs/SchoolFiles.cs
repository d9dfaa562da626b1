using System.Diagnostics.CodeAnalysis;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>Reads a school's file; what is wrong with it goes to standard error, a line each, as editors and CI read it.</summary>
internal static class SchoolFiles
{
    public static bool TryRead(Host host, string path, [NotNullWhen(true)] out SchoolFacts? facts)
    {
        facts = null;
        if (!TryReadBytes(host, path, out var bytes))
        {
            return false;
        }

        var loaded = SchoolFile.Read(bytes);
        foreach (var problem in loaded.Problems)
        {
            Report(host, path, problem.Line, problem.Column, host.In(problem.Message));
        }

        if (loaded.FurtherProblems > 0)
        {
            host.Streams.Error.WriteLine(PlainText.OneLine(path) + ": " + host.In(
                FormattableString.Invariant($"另有{loaded.FurtherProblems}个问题未列出"), FormattableString.Invariant($"{loaded.FurtherProblems} more problems")));
        }

        return loaded.TryGetValue(out facts);
    }

    /// <summary>FILE:LINE:COLUMN: what is wrong.</summary>
    public static void Report(Host host, string path, int line, int column, string problem) =>
        host.Streams.Error.WriteLine(FormattableString.Invariant($"{PlainText.OneLine(path)}:{line}:{column}: {PlainText.OneLine(problem)}"));

    private static bool TryReadBytes(Host host, string path, out byte[] bytes)
    {
        bytes = [];
        try
        {
            bytes = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = error is FileNotFoundException or DirectoryNotFoundException
                ? host.In("没有这个文件", "there is no such file")
                : host.In("无法读取该文件", "the file cannot be read");
            Report(host, path, 1, 1, why);
            return false;
        }
    }
}
