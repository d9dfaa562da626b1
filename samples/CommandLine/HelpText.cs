using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace Xxgk.Samples;

/// <summary>The help of a command, in the language chosen: the command-line library prints its headings in English only.</summary>
internal sealed class HelpText(CommandLineHost host) : SynchronousCommandLineAction
{
    private const int Gap = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = host.Streams.Output;
        output.WriteLine(command.Description);
        Write(host.In("用法", "Usage"), [(WrongUsage.UsageOf(host, command), null)]);
        Write(host.In("参数", "Operands"), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Write(host.In("选项", "Options"), OptionsOf(command).Select(option => (Shown(option), option.Description)));
        Write(host.In("命令", "Verbs"), command.Subcommands.Select(verb => (
            string.Join(' ', verb.Arguments.Select(argument => argument.Name).Prepend(verb.Name)), verb.Description)));
        return ExitStatus.Done;
    }

    /// <summary>The command's own options, then those that hold for every command.</summary>
    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(Above(command).SelectMany(parent => parent.Options).Where(option => option.Recursive)).Where(option => !option.Hidden).Distinct();

    private static IEnumerable<Command> Above(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => Above(parent).Prepend(parent));

    private static string Shown(Option option)
    {
        // Windows' own forms of asking for help are understood and not shown.
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        return option is HelpOption or VersionOption || option.HelpName is null ? names : names + " " + option.HelpName;
    }

    private void Write(string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var output = host.Streams.Output;
        var width = lines.Max(line => line.Name.GetCellWidth()) + Gap;
        output.WriteLine();
        output.WriteLine(heading + host.In("：", ":"));
        foreach (var (name, description) in lines)
        {
            output.WriteLine(("  " + name + new string(' ', width - name.GetCellWidth()) + description).TrimEnd());
        }
    }
}
