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
            AgendaVerb.Create(this),
            DecideVerb.Create(this),
            RequestsVerb.Create(this),
            TransitionsVerb.Create(this),
            ReportVerb.Create(this),
            GuideVerb.Create(this),
            CatalogueVerb.Create(this),
            AuditVerb.Create(this),
            RulesVerb.Create(this),
            SchemaVerb.Create(this),
            WorkdaysVerb.Create(this),
            PeriodVerb.Create(this),
        };
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

        var main = MainJob.OutOption(this);
        root.Options.Add(main);
        root.SetAction(parsed => MainJob.Run(this, parsed.GetValue(main)));
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
            ? Refuse(parsed, WrongUsage.ProblemsOf(this, parsed))
            : parsed.Invoke(Into(Streams.Output));
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

    private InvocationConfiguration Into(TextWriter writer) =>
        new() { Output = writer, Error = Streams.Error, EnableDefaultExceptionHandler = false };
}
