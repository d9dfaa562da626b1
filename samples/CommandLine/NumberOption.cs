using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>An option whose value is a whole number within a range.</summary>
internal static class NumberOption
{
    /// <summary>One that has a value where none is given.</summary>
    public static Option<int> Create(CommandLineHost host, string name, string valueName, Wording description, int byDefault, int least, int most) => new(name)
    {
        Description = host.In(
            FormattableString.Invariant($"{description.Chinese}，默认为{byDefault}"), FormattableString.Invariant($"{description.English}, {byDefault} by default")),
        HelpName = valueName,
        DefaultValueFactory = _ => byDefault,
        CustomParser = result => Read(host, name, result, least, most) ?? byDefault,
    };

    /// <summary>One from 1 on, that is null where none is given.</summary>
    public static Option<int?> Create(CommandLineHost host, string name, string description, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Read(host, name, result, 1, most),
    };

    private static int? Read(CommandLineHost host, string name, ArgumentResult result, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError(host.In(
            FormattableString.Invariant($"{name}的值“{PlainText.Quoted(text)}”不对：应为{least}至{most}的整数"),
            FormattableString.Invariant($"'{PlainText.Quoted(text)}' is no value of {name}: a whole number from {least} to {most} is expected")));
        return null;
    }
}
