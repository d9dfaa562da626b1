using System.CommandLine;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>The option <c>--format table|json|markdown</c>.</summary>
internal static class FormatOption
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = OutputFormat.Table,
        ["json"] = OutputFormat.Json,
        ["markdown"] = OutputFormat.Markdown,
    };

    public static Option<OutputFormat> Create(Host host) => new("--format")
    {
        Description = host.In("输出格式，默认为table", "The format, table by default"),
        HelpName = string.Join('|', Formats.Keys),
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            if (!Formats.TryGetValue(name, out var format))
            {
                result.AddError(host.In(
                    $"没有“{PlainText.Quoted(name)}”这种格式：应为table、json或markdown", $"there is no format '{PlainText.Quoted(name)}': table, json or markdown is expected"));
            }

            return format;
        },
    };
}
