using System.Globalization;

namespace Xxgk.Reporting;

/// <summary>Numbers as reports print them, whatever the machine's culture.</summary>
internal static class Digits
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An amount in yuan: 12.5, 0.</summary>
    public static string Of(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
