using System.CommandLine;
using Xxgk.Auditing;
using Xxgk.Exemptions;
using Xxgk.Reporting;
using Xxgk.Requests;
using Xxgk.Samples.Output;
using Xxgk.Serialization;

namespace Xxgk.Samples.Verbs;

/// <summary><c>schema</c>: the JSON Schema of each kind of file (各类文件的JSON Schema).</summary>
internal static class SchemaVerb
{
    public static Command Create(Host host)
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = host.In("文件种类：school（学校文件，默认）、decide（待定事项文件）、requests（依申请公开台账文件）、report（年度报告文字材料文件）、suppressions（审核排除说明文件）", "The kind of file: school (the default), decide, requests, report, suppressions"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", host.In("学校文件等的JSON Schema", "The JSON Schema of a school's file and of others")) { kind };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(kind) switch
            {
                null or "school" => SchoolFileSchema.Text,
                "decide" => MatterFile.SchemaText,
                "requests" => LedgerFile.SchemaText,
                "suppressions" => SuppressionFile.SchemaText,
                "report" => NarrativeFile.SchemaText,
                _ => null,
            };
            if (text is null)
            {
                var name = PlainText.Quoted(parsed.GetValue(kind)!);
                return host.Refuse(parsed, host.In($"没有“{name}”这种文件：应为school、decide、requests、report或suppressions", $"there is no kind of file '{name}': school, decide, requests, report or suppressions is expected"));
            }

            host.Streams.Output.WriteLine(text.ReplaceLineEndings("\n").TrimEnd('\n'));
            return ExitStatus.Done;
        });
        return command;
    }
}
