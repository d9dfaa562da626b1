using System.CommandLine;
using System.Globalization;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary>An option whose value is a whole number, from 1.</summary>
internal static class NumberOption
{
    public static Option<int?> Create(CommandLineHost host, string name, string description, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                return number;
            }

            result.AddError(host.In(
                FormattableString.Invariant($"“{PlainText.Quoted(text)}”有误：{name}应为1至{most}的整数"),
                FormattableString.Invariant($"'{PlainText.Quoted(text)}' is wrong: {name} is a whole number from 1 to {most}")));
            return null;
        },
    };
}
