namespace Xxgk.Samples.Tests;

/// <summary>Runs the built console host as a process of its own.</summary>
internal static class HostProcess
{
    private static readonly HostProgram Host = HostProgram.Named("xxgk");

    /// <inheritdoc cref="HostProgram.AssemblyPath"/>
    public static string AssemblyPath => Host.AssemblyPath;

    /// <inheritdoc cref="HostProgram.Run(string[])"/>
    public static HostRun Run(params string[] arguments) => Host.Run(arguments);

    /// <inheritdoc cref="HostProgram.Run(IEnumerable{string}, string, string?, IReadOnlyDictionary{string, string}?)"/>
    public static HostRun Run(
        IEnumerable<string> arguments, string input, string? workingDirectory = null, IReadOnlyDictionary<string, string>? environment = null) =>
        Host.Run(arguments, input, workingDirectory, environment);

    /// <inheritdoc cref="HostProgram.RunUntilNobodyReads"/>
    public static HostRun RunUntilNobodyReads(IEnumerable<string> arguments, string line) => Host.RunUntilNobodyReads(arguments, line);
}
