using System.Globalization;

namespace Xxgk.Samples.Supervision.Tests.Evaluation;

public sealed class MemoryTests
{
    // As .NET reads it: hexadecimal bytes, here 64 MB.
    private static readonly Dictionary<string, string> SmallHeap = new(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "4000000" };

    [Fact]
    public void Ten_times_the_input_needs_the_memory_of_once()
    {
        using var folder = new TemporaryFolder();
        var schools = Given.LinesOf(Enumerable.Range(1, 40), 500);
        folder.Write("once/schools.jsonl", schools);
        folder.Write("ten/schools.jsonl", [.. Enumerable.Repeat(schools, 10).SelectMany(bytes => bytes)]);

        var once = PeakOf("evaluate", folder.At("once"), "--out", folder.At("out"), "--workers", "2");
        var ten = PeakOf("evaluate", folder.At("ten"), "--out", folder.At("out"), "--workers", "2");

        Assert.True(ten <= 1.25 * once, FormattableString.Invariant($"{once / 1024} MB for the input once, {ten / 1024} MB for ten times as much"));
    }

    /// <summary>The greatest resident set of a run that ends well, in kB, as the system counts it; 0 where the system does not tell.</summary>
    private static long PeakOf(params string[] arguments)
    {
        using var process = Given.Host.Start(arguments, environment: SmallHeap);
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
