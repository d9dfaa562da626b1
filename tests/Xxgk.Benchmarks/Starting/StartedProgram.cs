using System.Diagnostics;
using System.Runtime.InteropServices;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Starting;

/// <summary>A published program, started with its output in a pipe: how long until its first byte, and until it is gone.</summary>
internal static class StartedProgram
{
    public static Measurement Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = Repository.Scratch("started") };

        // A program that is not self-contained looks for the runtime: it shall be this one.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.BaseStream;
        var block = new byte[1 << 16];
        var length = output.Read(block);
        var first = Stopwatch.GetElapsedTime(begun);
        for (int more; (more = output.Read(block)) > 0;)
        {
            length += more;
        }

        process.WaitForExit();
        var exit = Stopwatch.GetElapsedTime(begun);
        return process.ExitCode == 0 && length > 0
            ? new(first.TotalNanoseconds) { UntilExit = exit.TotalNanoseconds }
            : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode} and printed {length} bytes.");
    }
}
