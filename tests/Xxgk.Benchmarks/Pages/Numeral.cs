using System.Globalization;

namespace Xxgk.Benchmarks.Pages;

/// <summary>Figures as people read them: three digits that count, and the unit that keeps them short.</summary>
internal static class Numeral
{
    private static readonly string[] Times = ["ns", "µs", "ms", "s"];
    private static readonly string[] Sizes = ["B", "kB", "MB", "GB", "TB"];
    private static readonly string[] Counts = ["", "k", "M", "G"];

    public static string Time(double nanoseconds) => InUnit(nanoseconds, Times);

    /// <summary>A time in short, as 1 ms, for the ticks of an axis.</summary>
    public static string ShortTime(double nanoseconds) => InUnit(nanoseconds, Times, isWhole: true);

    public static string Bytes(double bytes) => InUnit(bytes, Sizes, isWhole: true);

    public static string BytesPerSecond(double bytes) => Number(bytes / 1e6) + " MB/s";

    public static string Ratio(double ratio) => Number(ratio) + "×";

    public static string Percent(double share) => Number(share * 100) + "%";

    /// <summary>A count in full, as 36,000.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count in short, as 36k, for the ticks of an axis.</summary>
    public static string Short(double count) => InUnit(count, Counts, isWhole: true).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>A number with three digits that count: 1,230, 12.3, 0.0123.</summary>
    public static string Number(double value)
    {
        var rounded = Rounded(value);
        return Math.Abs(rounded) switch
        {
            0 => "0",
            >= 100 => rounded.ToString("N0", CultureInfo.InvariantCulture),
            >= 10 => rounded.ToString("0.0", CultureInfo.InvariantCulture),
            >= 1 => rounded.ToString("0.00", CultureInfo.InvariantCulture),
            var small => rounded.ToString("F" + (2 - Exponent(small)).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A bound as it was set: 1.8, 100, without digits that nobody asked for.</summary>
    public static string Bound(double value) => Rounded(value).ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string InUnit(double value, string[] units, bool isWhole = false)
    {
        var (rounded, unit) = (Rounded(value), 0);
        for (; rounded >= 1000 && unit < units.Length - 1; unit++)
        {
            rounded /= 1000;
        }

        // There is no half byte, and no 3.60k where 3.6k says as much.
        var number = isWhole ? rounded.ToString("#,0.##", CultureInfo.InvariantCulture) : Number(rounded);
        return $"{number} {units[unit]}";
    }

    private static double Rounded(double value)
    {
        if (value == 0)
        {
            return 0;
        }

        var digits = 2 - Exponent(Math.Abs(value));
        return digits >= 0
            ? Math.Round(value, Math.Min(digits, 15), MidpointRounding.AwayFromZero)
            : Math.Round(value / Math.Pow(10, -digits), MidpointRounding.AwayFromZero) * Math.Pow(10, -digits);
    }

    private static int Exponent(double value) => (int)Math.Floor(Math.Log10(value));
}
