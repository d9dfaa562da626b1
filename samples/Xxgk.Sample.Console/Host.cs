using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples;

/// <summary>The console host: a command line in, texts and an exit status out. It reads no clock and knows no culture.</summary>
internal sealed class Host
{
    private readonly RootCommand root;

    public Host(HostStreams streams, Language language)
    {
        Streams = streams;
        Language = language;

        root = new(In("高等学校信息公开：事项清单、公开时限、报告期", "Information disclosure of China's universities: the checklist, time limits, reporting periods"))
        {
            LanguageOption.Create(this),
            ChecklistVerb.Create(this),
            EvaluateVerb.Create(this),
            SchemaVerb.Create(this),
            WorkdaysVerb.Create(this),
            PeriodVerb.Create(this),
        };
        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => In("显示帮助和用法", "Show help and usage"),
                VersionOption => In("显示版本", "Show the version"),
                _ => option.Description,
            };
        }

        root.SetAction(_ => MainJob.Run(this));
    }

    public HostStreams Streams { get; }

    public Language Language { get; }

    public string In(string chinese, string english) => Language == Language.English ? english : chinese;

    public string In(Wording wording) => wording.In(Language);

    public int Run(IReadOnlyList<string> arguments)
    {
        // No response files: an argument that begins with @ is an argument.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count > 0
            ? Refuse(parsed, [.. parsed.Errors.Select(error => error.Message)])
            : parsed.Invoke(Into(Streams.Output));
    }

    /// <summary>Wrong usage: what is wrong and the usage go to standard error. The command-line library's own status for it is 1.</summary>
    public int Refuse(ParseResult parsed, params IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
        {
            Streams.Error.WriteLine(PlainText.OneLine(problem));
        }

        Streams.Error.WriteLine();
        root.Parse([.. PathOf(parsed.CommandResult), "--help"]).Invoke(Into(Streams.Error));
        return ExitStatus.BadInput;
    }

    private static Stack<string> PathOf(CommandResult result)
    {
        var names = new Stack<string>();
        for (var at = result; at.Parent is CommandResult parent; at = parent)
        {
            names.Push(at.Command.Name);
        }

        return names;
    }

    private InvocationConfiguration Into(TextWriter writer) =>
        new() { Output = writer, Error = Streams.Error, EnableDefaultExceptionHandler = false };
}
