using System.Globalization;

namespace Xxgk.Samples.Hosts;

/// <summary>How much memory a host takes.</summary>
internal static class HostMemory
{
    /// <summary>A heap of 64 MB and no more, as .NET reads it: in hexadecimal bytes.</summary>
    public static IReadOnlyDictionary<string, string> SmallHeap { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "4000000" };

    /// <summary>Runs a host within a small heap to a good end: the greatest resident set, in kB, as the system counts it; 0 where the system does not tell.</summary>
    public static long PeakOf(HostProgram host, string? workingDirectory, params string[] arguments)
    {
        using var process = host.Start(arguments, workingDirectory, SmallHeap);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        do
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }
        while (!process.WaitForExit(5));

        Assert.True(process.ExitCode == ExitStatus.Done, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
        return peak;
    }

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines(FormattableString.Invariant($"/proc/{process}/status")).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
