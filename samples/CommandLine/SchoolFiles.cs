using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Xxgk.Samples.Output;
using Xxgk.Serialization;

namespace Xxgk.Samples.Verbs;

/// <summary>Reads a school's file; what is wrong with it goes to standard error, a line each, as editors and CI read it.</summary>
internal static class SchoolFiles
{
    // A period that ends later has no day on which its report is due.
    private static readonly LocalDate LastDueDate = new(9999, 10, 31);

    public static bool TryRead(CommandLineHost host, string path, [NotNullWhen(true)] out SchoolFacts? facts)
    {
        facts = null;
        if (!TryReadBytes(host, path, out var bytes))
        {
            return false;
        }

        var loaded = SchoolFile.Read(bytes);
        ReportProblems(host, path, loaded);
        return loaded.TryGetValue(out facts) && CanBeDue(host, path, bytes, facts);
    }

    /// <summary>Every problem of a file that was not read, a line each.</summary>
    public static void ReportProblems<T>(CommandLineHost host, string path, LoadResult<T> loaded)
        where T : class
    {
        foreach (var problem in loaded.Problems)
        {
            Report(host, path, problem.Line, problem.Column, host.In(problem.Message));
        }

        if (loaded.FurtherProblems > 0)
        {
            host.Streams.Error.WriteLine(PlainText.OneLine(path) + ": " + host.In(
                FormattableString.Invariant($"另有{loaded.FurtherProblems}个问题未列出"), FormattableString.Invariant($"{loaded.FurtherProblems} more problems")));
        }
    }

    /// <summary>FILE:LINE:COLUMN: what is wrong.</summary>
    public static void Report(CommandLineHost host, string path, int line, int column, string problem) =>
        host.Streams.Error.WriteLine(FormattableString.Invariant($"{PlainText.OneLine(path)}:{line}:{column}: {PlainText.OneLine(problem)}"));

    private static bool CanBeDue(CommandLineHost host, string path, byte[] bytes, SchoolFacts facts)
    {
        if (facts.Period.End <= LastDueDate)
        {
            return true;
        }

        var (line, column) = JsonPlaces.Of(bytes, "$.period");
        Report(host, path, line, column, host.In("报告期过晚：其年度报告期限超出9999年", "the period is too late: its report would be due after year 9999"));
        return false;
    }

    public static bool TryReadBytes(CommandLineHost host, string path, out byte[] bytes)
    {
        bytes = [];
        try
        {
            bytes = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = Directory.Exists(path) ? host.In("这是文件夹，不是文件", "it is a folder, not a file")
                : error is FileNotFoundException or DirectoryNotFoundException
                ? host.In("没有这个文件", "there is no such file")
                : host.In("无法读取该文件", "the file cannot be read");
            Report(host, path, 1, 1, why);
            return false;
        }
    }
}
