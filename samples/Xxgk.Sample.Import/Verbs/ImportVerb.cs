using System.CommandLine;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Verbs;

/// <summary><c>import</c>: a workbook becomes the register of a school's file (导入台账).</summary>
internal static class ImportVerb
{
    public static Command Create(CommandLineHost host)
    {
        var file = BookArguments.File(host);
        var mapping = BookArguments.Mapping(host);
        var school = new Option<string>("--school")
        {
            Description = host.In("学校文件：学校、报告期、目录、情况说明（JSON，格式见xxgk schema）", "The school's file: who it is, the period, its catalogue and declarations (JSON; see xxgk schema)"),
            HelpName = "FILE",
            Required = true,
        };
        var result = new Option<string?>("--out")
        {
            Description = host.In("写入的学校文件；默认为表格文件同名的.json", "The school's file to write; by default the workbook's name with .json"),
            HelpName = "PATH",
        };
        var add = new Option<bool>("--add") { Description = host.In("学校文件已有的记录和填报数保留，导入的加在后面", "Keep the records and declared counts that the school's file has, and add the imported ones") };
        var replace = new Option<bool>("--replace") { Description = host.In("以导入的取代学校文件已有的记录和填报数", "Put what is imported in place of the records and declared counts that the school's file has") };
        var overwrite = new Option<bool>("--overwrite") { Description = host.In("写入的文件已存在时，覆盖它", "Overwrite the file to write if it is there") };

        var command = new Command("import", host.In("把台账表格导入学校文件", "Import a register's workbook into a school's file")) { file, mapping, school, result, add, replace, overwrite };
        command.SetAction(parsed =>
        {
            var (from, to) = (parsed.GetValue(file)!, parsed.GetValue(result) ?? Path.ChangeExtension(parsed.GetValue(file)!, ".json"));
            if (!SchoolFiles.TryRead(host, parsed.GetValue(school)!, out var facts))
            {
                return ExitStatus.BadInput;
            }

            if (parsed.GetValue(add) && parsed.GetValue(replace))
            {
                return host.Refuse(parsed, host.In("--add和--replace只能用一个", "--add and --replace exclude each other"));
            }

            var (records, counts) = (facts.Register.Records.Count, facts.Register.DeclaredCounts.Count);
            if (records + counts > 0 && !parsed.GetValue(add) && !parsed.GetValue(replace))
            {
                return host.Refuse(parsed, host.In(
                    FormattableString.Invariant($"学校文件已有{records}条记录、{counts}个填报数：请用--add（保留并追加）或--replace（取代）说明如何处理"),
                    FormattableString.Invariant($"the school's file has {records} records and {counts} declared counts: say --add to keep them or --replace to put the imported ones in their place")));
            }

            if (BookFiles.IsOneOf(to, from, parsed.GetValue(mapping)))
            {
                return host.Refuse(parsed, host.In($"“{PlainText.OneLine(to)}”是要读取的文件，请以--out另指定文件", $"'{PlainText.OneLine(to)}' is read from: name another file by --out"));
            }

            if (File.Exists(to) && !parsed.GetValue(overwrite))
            {
                return host.Refuse(parsed, host.In($"“{PlainText.OneLine(to)}”已存在：请以--out另指定文件，或加--overwrite覆盖", $"'{PlainText.OneLine(to)}' is there: name another file by --out, or say --overwrite"));
            }

            var kept = parsed.GetValue(replace) ? facts.With(DisclosureRegister.Of([], facts.Register.Source)) : facts;
            return Run(host, from, parsed.GetValue(mapping), kept, to);
        });
        return command;
    }

    /// <summary>Imports a workbook; nothing is written where anything is wrong.</summary>
    public static int Run(CommandLineHost host, string from, string? mapping, SchoolFacts school, string to) => BookFiles.Reading(host, from, () =>
    {
        if (BookFiles.PlanOf(host, from, mapping) is not { } plan || !BookFiles.HoldsRegister(host, plan))
        {
            return ExitStatus.BadInput;
        }

        ImportOutcome? outcome = null;
        try
        {
            var isWritten = WholeFile.Write(to, stream =>
            {
                outcome = ProgressDisplay.During(host, host.In("导入", "Importing"), progress => RegisterImport.Run(plan, school, stream, progress));
                return outcome.Succeeded;
            });
            if (isWritten)
            {
                PageWriter.Write(ImportPages.Done(host, plan, school, outcome!, to), OutputFormat.Table, host.Streams);
                return ExitStatus.Done;
            }
        }
        catch (Exception error) when (WholeFile.IsFault(error))
        {
            SchoolFiles.Report(host, to, 1, 1, host.In("无法写入该文件", "the file cannot be written"));
            return ExitStatus.BadInput;
        }

        BookFiles.Report(host, from, outcome!.Log.Problems);
        host.Streams.Error.WriteLine(host.In(
            FormattableString.Invariant($"有{outcome.Log.Problems.Count}个问题，未写入任何内容。"), FormattableString.Invariant($"{outcome.Log.Problems.Count} problems; nothing was written.")));
        return ExitStatus.BadInput;
    });
}
