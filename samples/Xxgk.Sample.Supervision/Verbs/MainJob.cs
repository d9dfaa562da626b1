using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Supervision.Synthetic;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary>Without a verb: 300 invented schools and three bad files are written, evaluated, and summed up on a page.</summary>
internal static class MainJob
{
    // Relative to where the program runs, and below a folder that holds nothing but what is made.
    private const string Folder = "artifacts/supervision";
    private const string Schools = Folder + "/schools";
    private const int Count = 300;

    public static int Run(CommandLineHost host)
    {
        try
        {
            if (Directory.Exists(Schools))
            {
                Directory.Delete(Schools, recursive: true);
            }

            SyntheticFolder.Write(new SyntheticSchools(records: null), Count, Schools);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            SchoolFiles.Report(host, Schools, 1, 1, host.In("无法写入该文件夹", "the folder cannot be written"));
            return ExitStatus.BadInput;
        }

        return SupervisionJob.Run(host, new([Schools], Folder, AsOf: null), isStrict: false, (files, done) =>
            LocalRun.Evaluate(Pieces.Of(files, Pieces.UsualSize), Environment.ProcessorCount, asOf: null, done));
    }
}
