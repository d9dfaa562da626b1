using System.CommandLine;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>The option <c>--format table|json|markdown</c>, or those that a verb has instead.</summary>
internal static class FormatOption
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = OutputFormat.Table,
        ["json"] = OutputFormat.Json,
        ["markdown"] = OutputFormat.Markdown,
        ["csv"] = OutputFormat.Csv,
        ["sarif"] = OutputFormat.Sarif,
        ["ics"] = OutputFormat.Ics,
        ["html"] = OutputFormat.Html,
        ["docx"] = OutputFormat.Docx,
    };

    public static Option<OutputFormat> Create(CommandLineHost host) => Create(host, OutputFormat.Table, OutputFormat.Json, OutputFormat.Markdown);

    /// <param name="host">The host.</param>
    /// <param name="offered">What the verb has; the first is its default.</param>
    public static Option<OutputFormat> Create(CommandLineHost host, params OutputFormat[] offered)
    {
        string[] names = [.. offered.Select(format => Formats.First(pair => pair.Value == format).Key)];
        return new("--format")
        {
            Description = host.In($"输出格式，默认为{names[0]}", $"The format, {names[0]} by default"),
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => offered[0],
            CustomParser = result =>
            {
                var name = result.Tokens[0].Value;
                if (Formats.TryGetValue(name, out var format) && offered.Contains(format))
                {
                    return format;
                }

                result.AddError(host.In(
                    $"没有“{PlainText.Quoted(name)}”这种格式：应为{string.Join('、', names[..^1])}或{names[^1]}",
                    $"there is no format '{PlainText.Quoted(name)}': {string.Join(", ", names[..^1])} or {names[^1]} is expected"));
                return offered[0];
            },
        };
    }
}
