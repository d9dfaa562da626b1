using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Xxgk.Conventions;
using Xxgk.Serialization;

namespace Xxgk.Checklist.Tests.Documentation;

/// <summary>What a page shows is run as it stands, each block as a process of its own, beside files of the names that the pages use.</summary>
public sealed class ReadmeRunTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Every_block_of_code_in_the_pages_runs_to_its_end_and_says_something()
    {
        foreach (var assembly in ReadmeProgram.OwnAssemblies)
        {
            File.Copy(assembly, Path.Combine(folder.FullName, Path.GetFileName(assembly)));
        }

        WriteFiles();
        var failures = new List<string>();
        foreach (var (block, index) in ReadmeBlock.All().Select((block, index) => (block, index)))
        {
            if (await FailureOf(block, FormattableString.Invariant($"Block{index}")) is { } failure)
            {
                failures.Add(FormattableString.Invariant($"{block.File}:{block.Line}: {failure}"));
            }
        }

        Broken.Nowhere("A block of code in a page runs.", failures);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The files that the pages speak of, from the samples.</summary>
    private void WriteFiles()
    {
        foreach (var (name, sample) in ((string, string)[])
            [("school.json", "synthetic-all-outcomes.json"), ("ledger.json", "synthetic-ledger.json"), ("narrative.json", "synthetic-narrative.json"), ("report.txt", "report-with-errors.txt"), ("matter.json", "matter-scholarship.json")])
        {
            File.Copy(Repository.At("samples", "data", sample), Path.Combine(folder.FullName, name));
        }

        var notice = HolidayNotice.Of(DocumentNumber.Of("测试发", 2026, 1), 2027, new(2026, 11, 30), new(2026, 12, 1), HolidayNoticeEffect.Annual, [HolidaySpan.Off("元旦", new(2027, 1, 1))], HolidayBalance.Of(1, 0));
        File.WriteAllBytes(Path.Combine(folder.FullName, "holidays-2027.json"), HolidayNoticeJson.Write(notice));
        using var lines = File.Create(Path.Combine(folder.FullName, "schools.jsonl"));
        SchoolLines.Write(SchoolFile.Read(File.ReadAllBytes(Path.Combine(folder.FullName, "school.json"))).Value, lines);
    }

    private async Task<string?> FailureOf(ReadmeBlock block, string name)
    {
        var path = Path.Combine(folder.FullName, name + ".dll");
        if (!ReadmeProgram.Runnable(block, name).Emit(path).Success)
        {
            return "does not compile";
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, name + ".runtimeconfig.json"),
            "{ \"runtimeOptions\": { \"framework\": { \"name\": \"Microsoft.NETCore.App\", \"version\": \"" + Environment.Version.Major + ".0.0\" }, \"rollForward\": \"Major\", \"configProperties\": { \"System.Globalization.Invariant\": true } } }");
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", ["exec", path])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode != 0 ? FormattableString.Invariant($"ends with {process.ExitCode}: {await output}{await errors}")
            : (await output).Length + (await errors).Length == 0 && !block.Code.Contains("File.Write", StringComparison.Ordinal) ? "says nothing"
            : null;
    }
}
