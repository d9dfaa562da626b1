using System.Diagnostics;
using System.Text.Json;

namespace Xxgk.Benchmarks.Running;

/// <summary>A process that does one thing: this program started again with <see cref="Verb"/>, so that nothing of one contender is left in memory, or compiled, for the next.</summary>
internal static class OwnProcess
{
    /// <summary>The first argument of a process that is such a child; the id of a work follows, then what the work makes of the rest.</summary>
    public const string Verb = "child";

    /// <summary>Starts this program as a child, and reads what it measured.</summary>
    public static Measurement Run(string work, IEnumerable<string> arguments)
    {
        // Where the program was started by "dotnet", the process is dotnet's and the assembly its argument.
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return Start(program, [.. isHost ? [typeof(OwnProcess).Assembly.Location] : Array.Empty<string>(), Verb, work, .. arguments]);
    }

    /// <summary>Starts a program that prints a measurement as its last line.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measurement Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && output.TrimEnd().Split('\n')[^1] is { Length: > 0 } last
            ? JsonSerializer.Deserialize(last, MeasurementJson.Default.Measurement)!
            : throw new InvalidOperationException($"'{program} {string.Join(' ', start.ArgumentList)}' ended with {process.ExitCode}: {output}");
    }

    /// <summary>The child's side: measures, and prints what was measured.</summary>
    public static int Answer(Works.Work? work, string[] arguments)
    {
        if (work?.Child is not { } child)
        {
            return 2;
        }

        Console.Out.WriteLine(JsonSerializer.Serialize(child(arguments), MeasurementJson.Default.Measurement));
        return 0;
    }
}
