using System.Diagnostics;

namespace Xxgk.Samples.Import.Tests.Verbs;

/// <summary>The hosts of these tests, and a folder of their own for what they read and write.</summary>
internal sealed class ImportHost : IDisposable
{
    private static readonly HostProgram Import = HostProgram.Named("xxgk-import");
    private static readonly HostProgram Evaluation = HostProgram.Named("xxgk");

    public string Folder { get; } = Directory.CreateTempSubdirectory("xxgk-import-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public HostRun Run(params string[] arguments) => Import.Run(arguments, input: string.Empty, Folder);

    /// <summary>Runs it within a small heap: the greatest resident set, in kB.</summary>
    public long PeakOf(params string[] arguments) => HostMemory.PeakOf(Import, Folder, arguments);

    /// <summary>Runs it as a person does, at a terminal; what the terminal got.</summary>
    public string AtTerminal(params string[] arguments)
    {
        var command = string.Join(' ', arguments.Prepend(Import.AssemblyPath).Prepend(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet").Select(one => $"'{one}'"));
        var start = new ProcessStartInfo("script") { WorkingDirectory = Folder, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["-qec", command, "/dev/null"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    public HostRun Evaluate(params string[] arguments) => Evaluation.Run(arguments, input: string.Empty, Folder);

    /// <summary>A school's file without records.</summary>
    public string School(string name = "school.json")
    {
        var school = new Institution("示例职业学院", new InstitutionProfile(InstitutionKind.HigherVocationalCollege, Ownership.Public));
        var facts = new SchoolFacts(school, ReportingPeriod.Parse("2020-2021"), DisclosureRegister.Of([]));
        using var stream = File.Create(PathOf(name));
        SchoolFile.Write(facts, stream);
        return name;
    }

    public SchoolFacts Read(string name) => SchoolFile.Read(File.ReadAllBytes(PathOf(name))).Value;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
