using System.CommandLine;
using System.Globalization;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Links;

/// <summary>An option whose value is a whole number within a range.</summary>
internal static class NumberOption
{
    public static Option<int> Create(CommandLineHost host, string name, string valueName, Wording description, int byDefault, int least, int most) => new(name)
    {
        Description = host.In(
            string.Create(CultureInfo.InvariantCulture, $"{description.Chinese}，默认为{byDefault}"), string.Create(CultureInfo.InvariantCulture, $"{description.English}, {byDefault} by default")),
        HelpName = valueName,
        DefaultValueFactory = _ => byDefault,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(host.In(
                string.Create(CultureInfo.InvariantCulture, $"{name}的值“{PlainText.Quoted(text)}”不对：应为{least}至{most}的整数"),
                string.Create(CultureInfo.InvariantCulture, $"'{PlainText.Quoted(text)}' is no value of {name}: a whole number from {least} to {most} is expected")));
            return byDefault;
        },
    };
}
