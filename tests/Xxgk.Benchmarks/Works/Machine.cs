using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Xxgk.Benchmarks.Works;

/// <summary>Where, when and with what a work was measured.</summary>
/// <param name="On">The day, yyyy-MM-dd.</param>
/// <param name="Processor">The processor's name and how many of it there are.</param>
/// <param name="System">The operating system.</param>
/// <param name="Runtime">The version of .NET.</param>
internal sealed partial record Machine(string On, string Processor, string System, string Runtime)
{
    /// <summary>The packages and programs that it was measured with, each with its version.</summary>
    public IReadOnlyList<string> Versions { get; init; } = [];

    /// <summary>How long the measuring took.</summary>
    public int Seconds { get; init; }

    public static Machine Here(IClock clock) => new(
        LocalDatePattern.Iso.Format(clock.GetCurrentInstant().InUtc().Date),
        $"{Environment.ProcessorCount} × {ProcessorName()}",
        $"{SystemName()}, {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription);

    private static string ProcessorName() =>
        File.Exists("/proc/cpuinfo") && ModelName().Match(File.ReadAllText("/proc/cpuinfo")) is { Success: true } match
            ? match.Groups[1].Value.Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string SystemName() =>
        File.Exists("/etc/os-release") && PrettyName().Match(File.ReadAllText("/etc/os-release")) is { Success: true } match
            ? match.Groups[1].Value
            : RuntimeInformation.OSDescription;

    [GeneratedRegex(@"model name\s*:\s*(.+)")]
    private static partial Regex ModelName();

    [GeneratedRegex("PRETTY_NAME=\"([^\"]+)\"")]
    private static partial Regex PrettyName();
}
