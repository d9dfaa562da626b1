using System.Diagnostics;
using System.Globalization;

namespace Xxgk.Benchmarks.Running;

/// <summary>The side of the child: it does one thing, and measures it inside, so that the start of the process does not count.</summary>
internal static class Measured
{
    private const string PeakOfLinux = "VmHWM:";

    /// <summary>Does it once.</summary>
    /// <param name="work">What is measured; it returns what it found.</param>
    public static Measurement Once(Func<string> work)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var answer = work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(elapsed.TotalNanoseconds)
        {
            Processor = (Environment.CpuUsage.TotalTime - processor).TotalNanoseconds,
            Allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated,
            Resident = PeakResident(),
            Answer = answer,
        };
    }

    /// <summary>Does something again and again until so much processor time has passed: code is compiled a second time while it runs, later on a busy machine.</summary>
    public static void Warm(TimeSpan time, Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        do
        {
            work();
        }
        while (Environment.CpuUsage.TotalTime - start < time);
    }

    private static long PeakResident()
    {
        if (!OperatingSystem.IsLinux())
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }

        var line = File.ReadLines("/proc/self/status").First(each => each.StartsWith(PeakOfLinux, StringComparison.Ordinal));
        return long.Parse(line[PeakOfLinux.Length..].Replace("kB", string.Empty, StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}
