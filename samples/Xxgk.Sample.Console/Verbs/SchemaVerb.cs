using System.CommandLine;
using Xxgk.Serialization;

namespace Xxgk.Samples.Verbs;

/// <summary><c>schema</c>: the JSON Schema of a school's file (学校文件的JSON Schema).</summary>
internal static class SchemaVerb
{
    public static Command Create(Host host)
    {
        var command = new Command("schema", host.In("学校文件的JSON Schema", "The JSON Schema of a school's file"));
        command.SetAction(_ =>
        {
            host.Streams.Output.WriteLine(SchoolFileSchema.Text.ReplaceLineEndings("\n").TrimEnd('\n'));
            return ExitStatus.Done;
        });
        return command;
    }
}
