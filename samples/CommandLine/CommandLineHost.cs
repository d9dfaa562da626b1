using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Xxgk.Samples.Output;

namespace Xxgk.Samples;

/// <summary>A command line in, texts and an exit status out: what every host of the command line shares. It reads no clock and knows no culture.</summary>
internal abstract class CommandLineHost(HostStreams streams, Language language)
{
    public HostStreams Streams { get; } = streams;

    public Language Language { get; } = language;

    /// <summary>The verbs and options; made once, when everything they need is there.</summary>
    protected abstract RootCommand Root { get; }

    public string In(string chinese, string english) => Language == Language.English ? english : chinese;

    public string In(Wording wording) => wording.In(Language);

    public int Run(IReadOnlyList<string> arguments)
    {
        // No response files: an argument that begins with @ is an argument.
        var parsed = Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count > 0
            ? Refuse(parsed, WrongUsage.ProblemsOf(this, parsed))
            : parsed.Invoke(new() { Output = Streams.Output, Error = Streams.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Wrong usage: what is wrong and the usage, a line each, go to standard error. The command-line library's own status for it is 1.</summary>
    public int Refuse(ParseResult parsed, params IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Streams.Error.WriteLine(PlainText.OneLine(problem));
        }

        var usage = WrongUsage.UsageOf(this, parsed.CommandResult.Command);
        var path = WrongUsage.PathOf(parsed.CommandResult.Command);
        Streams.Error.WriteLine(In($"用法：{usage}（详见 {path} --help）", $"Usage: {usage} (see {path} --help)"));
        return ExitStatus.BadInput;
    }

    /// <summary>The same root, its help and its version in the language chosen.</summary>
    protected RootCommand Worded(RootCommand root)
    {
        root.Options.Add(LanguageOption.Create(this));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = In("显示帮助和用法", "Show help and usage");
                help.Action = new HelpText(this);
            }
            else if (option is VersionOption version)
            {
                version.Description = In("显示版本", "Show the version");
            }
        }

        return root;
    }
}
