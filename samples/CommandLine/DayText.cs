using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Xxgk.Samples.Output;

namespace Xxgk.Samples;

/// <summary>Days as people write them to this host and as it answers: 2021-03-05, whatever the machine's culture.</summary>
internal static class DayText
{
    public static bool TryParse(string text, out LocalDate day)
    {
        var isDay = PartialDate.TryParse(text, out var date) && date.IsExact;
        day = isDay ? date.Earliest!.Value : default;
        return isDay;
    }

    public static string Format(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string NotADay(CommandLineHost host, string text) =>
        host.In($"“{PlainText.Quoted(text)}”不是日期：应为2021-03-05这样的公历日期", $"'{PlainText.Quoted(text)}' is not a date: a day of the calendar as 2021-03-05 is expected");
}
