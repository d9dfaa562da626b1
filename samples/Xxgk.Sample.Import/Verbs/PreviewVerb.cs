using System.CommandLine;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Verbs;

/// <summary><c>preview</c>: what each column is taken for, and what an import would come to; nothing is written (预览).</summary>
internal static class PreviewVerb
{
    public static Command Create(CommandLineHost host)
    {
        var file = BookArguments.File(host);
        var mapping = BookArguments.Mapping(host);
        var school = new Option<string?>("--school")
        {
            Description = host.In("学校文件；有本校目录的，据以识别本校事项", "The school's file, for items of its own catalogue"),
            HelpName = "FILE",
        };
        var command = new Command("preview", host.In("预览：各列对应什么、能否导入，不写入任何内容", "What each column is taken for and whether it can be imported; nothing is written")) { file, mapping, school };
        command.SetAction(parsed =>
        {
            SchoolFacts? facts = null;
            if (parsed.GetValue(school) is { } path && !SchoolFiles.TryRead(host, path, out facts))
            {
                return ExitStatus.BadInput;
            }

            return Run(host, parsed.GetValue(file)!, parsed.GetValue(mapping), facts);
        });
        return command;
    }

    /// <summary>Shows the columns and tries an import; problems go to standard error, since they are what the preview is for they are no failure.</summary>
    public static int Run(CommandLineHost host, string path, string? mapping, SchoolFacts? school) => BookFiles.Reading(host, path, () =>
    {
        if (BookFiles.PlanOf(host, path, mapping) is not { } plan)
        {
            return ExitStatus.BadInput;
        }

        var outcome = ProgressDisplay.During(host, host.In("试读", "Reading"), progress => RegisterImport.Try(plan, school, progress));
        PageWriter.Write(ImportPages.Preview(host, plan, school, outcome), OutputFormat.Table, host.Streams);
        BookFiles.Report(host, path, outcome.Log.Problems);
        return ExitStatus.Done;
    });
}
