using System.CommandLine;
using System.CommandLine.Parsing;
using Xxgk.Samples.Output;

namespace Xxgk.Samples;

/// <summary>What is wrong with a command line and how it is written, in the language chosen: the command-line library has English only.</summary>
internal static class WrongUsage
{
    public static IEnumerable<string> ProblemsOf(CommandLineHost host, ParseResult parsed)
    {
        // What is not known is the cause of all else: a verb written wrong leaves its operands unknown, and the verb missing.
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return [Unknown(host, parsed.CommandResult.Command, PlainText.Quoted(unknown))];
        }

        return parsed.Errors.Select(error => error.SymbolResult switch
        {
            OptionResult option => WrongOption(host, option, error.Message),

            // What is there was looked at, and what is wrong with it said in the language chosen.
            ArgumentResult { Tokens.Count: > 0 } => error.Message,
            _ => Missing(host, parsed),
        }).Distinct(StringComparer.Ordinal);
    }

    /// <summary>How a command is written: its path, its operands or verbs, and that it has options.</summary>
    public static string UsageOf(CommandLineHost host, Command command)
    {
        string[] verbs = [.. command.Subcommands.Select(verb => verb.Name)];
        var operands = verbs.Length > 0 ? "[" + string.Join('|', verbs) + "]" : string.Join(' ', command.Arguments.Select(argument => argument.Name));
        return string.Join(' ', ((string[])[PathOf(command), operands, host.In("[选项]", "[options]")]).Where(part => part.Length > 0));
    }

    /// <summary>The names of a command and of those above it: xxgk workdays add.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) + " " + command.Name : command.Name;

    private static string Unknown(CommandLineHost host, Command command, string text) =>
        text.StartsWith('-') ? host.In($"没有“{text}”这个选项", $"there is no option '{text}'")
        : command.Subcommands.Count > 0 ? host.In(
            $"没有“{text}”这个命令：应为{VerbsOf(command, "、")}", $"there is no verb '{text}': one of {VerbsOf(command, ", ")} is expected")
        : host.In($"多余的参数“{text}”", $"'{text}' is one operand too many");

    // One value is right in number, so that what is wrong with it was said by whoever reads it, in the language chosen.
    private static string WrongOption(CommandLineHost host, OptionResult result, string message) =>
        result.Option is VersionOption ? host.In("--version须单独使用", "--version stands alone")
        : result.Implicit ? host.In($"缺少选项{result.Option.Name}", $"option {result.Option.Name} is missing")
        : result.Tokens.Count == 0 ? host.In($"选项{result.Option.Name}之后缺少值", $"option {result.Option.Name} lacks its value")
        : result.Tokens.Count > 1 ? host.In($"选项{result.Option.Name}只能有一个值", $"option {result.Option.Name} takes one value only")
        : message;

    private static string Missing(CommandLineHost host, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            return host.In($"缺少命令：应为{VerbsOf(command, "、")}", $"a verb is missing: one of {VerbsOf(command, ", ")} is expected");
        }

        var operand = command.Arguments.FirstOrDefault(argument => parsed.GetResult(argument) is not { Tokens.Count: > 0 })?.Name;
        return host.In($"缺少参数{operand}", $"{operand} is missing");
    }

    private static string VerbsOf(Command command, string separator) => string.Join(separator, command.Subcommands.Select(verb => verb.Name));
}
