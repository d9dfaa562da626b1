using System.CommandLine;
using System.Text;
using Xxgk.Samples.Import.Mapping;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Verbs;

/// <summary><c>mapping</c>: writes what was guessed as a mapping file, to be corrected by people (对应文件).</summary>
internal static class MappingVerb
{
    public static Command Create(CommandLineHost host)
    {
        var file = BookArguments.File(host);
        var result = new Option<string?>("--out") { Description = host.In("写入的对应文件；默认为标准输出", "The mapping file to write: standard output by default"), HelpName = "PATH" };
        var overwrite = new Option<bool>("--overwrite") { Description = host.In("对应文件已存在时，覆盖它", "Overwrite the mapping file if it is there") };
        var command = new Command("mapping", host.In("写出识别结果作为对应文件，供人核对修改", "Write what was guessed as a mapping file, to be looked over and corrected")) { file, result, overwrite };
        command.SetAction(parsed => BookFiles.Reading(host, parsed.GetValue(file)!, () =>
        {
            var sheets = WorkbookSurvey.Guess(parsed.GetValue(file)!);
            if (parsed.GetValue(result) is not { } path)
            {
                host.Streams.Write(stream => MappingWriter.Write(sheets, stream));
                return ExitStatus.Done;
            }

            if (BookFiles.IsOneOf(path, parsed.GetValue(file)))
            {
                return host.Refuse(parsed, host.In($"“{PlainText.OneLine(path)}”是要读取的文件，请另指定文件", $"'{PlainText.OneLine(path)}' is read from: name another file"));
            }

            if (File.Exists(path) && !parsed.GetValue(overwrite))
            {
                return host.Refuse(parsed, host.In($"“{PlainText.OneLine(path)}”已存在：请另指定文件，或加--overwrite覆盖", $"'{PlainText.OneLine(path)}' is there: name another file, or say --overwrite"));
            }

            try
            {
                WholeFile.Write(path, stream =>
                {
                    MappingWriter.Write(sheets, stream);
                    stream.Write(Encoding.UTF8.GetBytes("\n"));
                    return true;
                });
            }
            catch (Exception error) when (WholeFile.IsFault(error))
            {
                SchoolFiles.Report(host, path, 1, 1, host.In("无法写入该文件", "the file cannot be written"));
                return ExitStatus.BadInput;
            }

            host.Streams.Output.WriteLine(host.In($"对应文件：{PlainText.OneLine(path)}", $"Mapping file: {PlainText.OneLine(path)}"));
            return ExitStatus.Done;
        }));
        return command;
    }
}
