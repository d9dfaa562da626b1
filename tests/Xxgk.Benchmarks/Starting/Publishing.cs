using System.Diagnostics;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Starting;

/// <summary>A way in which a program is published.</summary>
/// <param name="Name">As contenders are named.</param>
/// <param name="Folder">Where it goes.</param>
/// <param name="Options">What is said to "dotnet publish".</param>
internal sealed record Publishing(string Name, string Folder, params string[] Options)
{
    public static Publishing AheadOfTime { get; } = new("ahead of time", "aot", "-p:Aot=true");

    /// <summary>Composite: with the framework, or its collections of our own values would be compiled at the start all the same.</summary>
    public static Publishing ReadyToRun { get; } = new("ReadyToRun", "r2r", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=true", "--self-contained", "true");

    public static Publishing Jit { get; } = new("JIT", "jit", "--self-contained", "false");

    /// <summary>As contenders are named on the Chinese pages.</summary>
    public string NameInChinese => this == AheadOfTime ? "预先编译（AOT）" : Name;

    public static IReadOnlyList<Publishing> All { get; } = [AheadOfTime, ReadyToRun, Jit];

    /// <summary>Publishes a project.</summary>
    /// <param name="project">Its folder in the repository.</param>
    /// <param name="assembly">The name of its program.</param>
    /// <returns>The program; null where it cannot be made here, which is said.</returns>
    public string? TryPublish(string project, string assembly)
    {
        var output = Repository.Scratch(Path.Combine("published", $"{assembly}-{Folder}"));
        var start = new ProcessStartInfo("dotnet",
        [
            "publish", Path.Combine(Repository.Root, project), "--configuration", "Release", "--use-current-runtime", .. Options,
            "--artifacts-path", Repository.Scratch(Path.Combine("published", "build-" + Folder)), "--output", output, "-p:RunAnalyzers=false",
        ])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,

            // A build server that outlives the command would keep its output open, and take part of the machine.
            Environment = { ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0", ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" },
        };
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return Path.Combine(output, OperatingSystem.IsWindows() ? assembly + ".exe" : assembly);
        }

        // Ahead of time there must be a C compiler, and not every machine has one.
        Console.WriteLine(words);
        Console.WriteLine($"'{assembly}, {Name}' is left out: it cannot be published on this machine.");
        return null;
    }
}
