using System.CommandLine;
using Xxgk.Samples.Supervision.Synthetic;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary><c>sample</c>: writes invented schools, to try the host with.</summary>
internal static class SampleVerb
{
    private const int MostSchools = 100_000;
    private const int MostRecords = 1_000_000;

    public static Command Create(CommandLineHost host)
    {
        var folder = new Option<string>("--out") { Description = host.In("写入的文件夹，须为空或尚不存在", "The folder to write to: empty, or not there yet"), HelpName = "FOLDER", Required = true };
        var schools = NumberOption.Create(host, "--schools", host.In("学校数，默认为300", "How many schools, 300 by default"), MostSchools);
        var records = NumberOption.Create(host, "--records", host.In("每校记录数，默认为60至200", "Records of a school, 60 to 200 by default"), MostRecords);
        var lines = new Option<bool>("--lines") { Description = host.In("全部写入一个 JSON Lines 文件，不含有意出错的文件", "All in one file of JSON Lines, without the files that are bad on purpose") };
        var command = new Command("sample", host.In("写出虚构的学校数据", "Write invented schools")) { folder, schools, records, lines };
        command.SetAction(parsed => Write(host, parsed.GetValue(folder)!, parsed.GetValue(schools) ?? 300, new(parsed.GetValue(records)), parsed.GetValue(lines)));
        return command;
    }

    private static int Write(CommandLineHost host, string folder, int count, SyntheticSchools schools, bool areLines)
    {
        try
        {
            // What lies there already would be evaluated with what is written.
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                SchoolFiles.Report(host, folder, 1, 1, host.In("该文件夹不是空的", "the folder is not empty"));
                return ExitStatus.BadInput;
            }

            Directory.CreateDirectory(folder);
            if (areLines)
            {
                SyntheticFolder.WriteLines(schools, 1, count, Path.Combine(folder, "schools.jsonl"));
            }
            else
            {
                SyntheticFolder.Write(schools, count, folder);
            }

            return ExitStatus.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            SchoolFiles.Report(host, folder, 1, 1, host.In("无法写入该文件夹", "the folder cannot be written"));
            return ExitStatus.BadInput;
        }
    }
}
