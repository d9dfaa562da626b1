using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Xxgk.Benchmarks.Portal;

/// <summary>What wrk says after it asked for a page on so many connections for so long.</summary>
/// <param name="Median">Half of the requests were answered within so many nanoseconds.</param>
/// <param name="Percentile99">99 of 100 were.</param>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Errors">Answers that were no success, connections that broke, and requests that were not answered in two seconds.</param>
internal sealed partial record LoadRun(double Median, double Percentile99, double PerSecond, long Errors)
{
    /// <summary>The tool with its version; null where it is not installed.</summary>
    public static string? Tool()
    {
        try
        {
            return Version().Match(Output("-v")) is { Success: true } match ? $"wrk {match.Groups["version"].Value}" : "wrk";
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public static LoadRun Of(Uri page, int connections, int seconds) =>
        Read(Output("-t1", FormattableString.Invariant($"-c{connections}"), FormattableString.Invariant($"-d{seconds}s"), "--latency", page.AbsoluteUri));

    /// <summary>Reads wrk's report.</summary>
    public static LoadRun Read(string report) => new(
        Time(report, "50%"),
        Time(report, "99%"),
        Number(Rate().Match(report)),
        Socket().Match(report).Groups["count"].Captures.Sum(count => long.Parse(count.Value, CultureInfo.InvariantCulture)) + (Refused().Match(report) is { Success: true } refused ? (long)Number(refused) : 0));

    private static double Time(string report, string share)
    {
        var match = Latency().Matches(report).FirstOrDefault(match => match.Groups["share"].Value == share) ?? throw new InvalidOperationException("wrk does not say how long it took:\n" + report);
        return Number(match) * match.Groups["unit"].Value switch { "us" => 1e3, "ms" => 1e6, "s" => 1e9, _ => 60e9 };
    }

    private static double Number(Match match) => double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string Output(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"^\s+(?<share>[0-9]+%)\s+(?<number>[0-9.]+)(?<unit>us|ms|s|m)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Latency();

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Rate();

    [GeneratedRegex(@"Socket errors:( \w+ (?<count>[0-9]+),?)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Socket();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (?<number>[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Refused();

    [GeneratedRegex(@"wrk (debian/)?(?<version>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Version();
}
