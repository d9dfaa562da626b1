using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Verbs;

/// <summary>Without a verb: an invented college's workbook, previewed and imported.</summary>
internal static class MainJob
{
    // Relative to where the program runs, and below a folder that holds nothing but what is made.
    private const string Result = "artifacts/register-import.json";

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    public static int Run(CommandLineHost host)
    {
        if (!SchoolFiles.TryRead(host, Sample("register-school.json"), out var school))
        {
            return ExitStatus.BadInput;
        }

        var workbook = Sample("register-workbook.xlsx");
        var status = PreviewVerb.Run(host, workbook, mapping: null, school);
        if (status == ExitStatus.Done)
        {
            host.Streams.Output.WriteLine();
            status = ImportVerb.Run(host, workbook, mapping: null, school, Result);
        }

        return status;
    }
}
