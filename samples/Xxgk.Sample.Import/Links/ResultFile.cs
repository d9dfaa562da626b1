using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Links;

/// <summary>Writes the results into a school's file, or into another (核查结果写入学校文件).</summary>
internal static class ResultFile
{
    /// <summary>
    /// A check takes its time, and somebody may have gone on with the file meanwhile: it is read again, so that the results go into what
    /// stands there now and nobody's work is lost. Where nothing is different, the file is not touched.
    /// </summary>
    public static bool TryWrite(
        CommandLineHost host, string path, string? otherPath, LocalDate day, IReadOnlyDictionary<Uri, LinkOutcome> outcomes, [NotNullWhen(true)] out LinkUpdate? update)
    {
        update = null;
        if (!SchoolFiles.TryRead(host, path, out var facts))
        {
            return false;
        }

        update = LinkUpdate.Of(facts, day, outcomes);
        if (otherPath is null && !update.IsDifferent)
        {
            return true;
        }

        var target = otherPath ?? path;
        var result = update.Facts;
        try
        {
            return WholeFile.Write(target, stream =>
            {
                SchoolFile.Write(result, stream);
                return true;
            });
        }
        catch (Exception error) when (WholeFile.IsFault(error))
        {
            SchoolFiles.Report(host, target, 1, 1, host.In("无法写入该文件", "the file cannot be written"));
            return false;
        }
    }
}
