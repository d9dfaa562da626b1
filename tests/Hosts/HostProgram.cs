using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Xxgk.Samples.Hosts;

/// <summary>A built host that is run as a process of its own, as a user's shell would, with its streams redirected.</summary>
/// <param name="assemblyPath">Where the host's assembly lies.</param>
internal sealed class HostProgram(string assemblyPath)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where the host's assembly lies.</summary>
    public string AssemblyPath { get; } = assemblyPath;

    /// <summary>The host of a name, such as <c>xxgk</c>, as it was built with the tests.</summary>
    public static HostProgram Named(string name) => new(typeof(HostProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => string.Equals(attribute.Key, "XxgkHost", StringComparison.Ordinal))
        .Single(attribute => string.Equals(Path.GetFileNameWithoutExtension(attribute.Value), name, StringComparison.Ordinal)).Value!);

    /// <summary>Runs the host with these arguments, nothing on standard input.</summary>
    public HostRun Run(params string[] arguments) => Run(arguments, input: string.Empty);

    /// <summary>Runs the host.</summary>
    /// <param name="arguments">The arguments, one an element; nothing is split or quoted.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="workingDirectory">Where it runs; null for the tests' own output folder.</param>
    /// <param name="environment">What its environment has besides the tests' own, or instead of it.</param>
    public HostRun Run(
        IEnumerable<string> arguments,
        string input,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(arguments, workingDirectory, environment);

        // Both streams are read while the host runs: a full pipe would stop it.
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        WriteInput(process, input);
        WaitFor(process);
        return new(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs the host on input without end, and closes its standard output after the first line, as head does.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="line">What it reads from standard input, again and again.</param>
    public HostRun RunUntilNobodyReads(IEnumerable<string> arguments, string line)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var input = Task.Run(() =>
        {
            while (!process.HasExited && WriteInput(process, line, isLast: false))
            {
            }
        });
        var first = process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        WaitFor(process);
        input.GetAwaiter().GetResult();
        return new(process.ExitCode, first ?? string.Empty, errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts the host and does not wait for it; all three streams are redirected.</summary>
    /// <param name="arguments">The arguments, one an element; nothing is split or quoted.</param>
    /// <param name="workingDirectory">Where it runs; null for the tests' own output folder.</param>
    /// <param name="environment">What its environment has besides the tests' own, or instead of it.</param>
    public Process Start(IEnumerable<string> arguments, string? workingDirectory = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = workingDirectory ?? AppContext.BaseDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            UseShellExecute = false,
        };
        foreach (var argument in arguments.Prepend(AssemblyPath))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
    }

    private static void WaitFor(Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The host did not end within {Patience.TotalSeconds:0} seconds.");
        }
    }

    /// <summary>Whether the host took it; it may end without having read its input.</summary>
    private static bool WriteInput(Process process, string input, bool isLast = true)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Flush();
            if (isLast)
            {
                process.StandardInput.Close();
            }

            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
