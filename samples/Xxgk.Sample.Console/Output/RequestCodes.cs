using System.Text.Json;
using NodaTime;
using Xxgk.Requests;

namespace Xxgk.Samples.Output;

/// <summary>Values of a request as programs read them, in JSON as in CSV.</summary>
internal static class RequestCodes
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The law, and of the Regulation its year.</summary>
    public static string Of(RequestRegime regime) =>
        regime == RequestRegime.Measures ? "measures" : regime == RequestRegime.Regulation2007 ? "regulation2007" : "regulation2019";

    /// <summary>The due date where there is one that the calendar reaches.</summary>
    public static LocalDate? DueOf(ClockReading reading) => reading.HasDueDate && reading.Due.TryGetValue(out var due) ? due : null;
}
