using System.CommandLine;
using NodaTime;

namespace Xxgk.Samples.Verbs;

/// <summary>An option whose value is a day.</summary>
internal static class DayOption
{
    public static Option<LocalDate?> Create(CommandLineHost host, string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DayText.TryParse(result.Tokens[0].Value, out var day))
            {
                return day;
            }

            result.AddError(DayText.NotADay(host, result.Tokens[0].Value));
            return null;
        },
    };
}
