using Snapshooter.Xunit;

namespace Xxgk.Samples.Tests.Golden;

/// <summary>The main job and the statement on the same report, whole; a change of them is looked at before it is kept.</summary>
public sealed class StatementGoldenTests
{
    private static readonly string SampleFile = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data", "sdvcst-2020-2021.json");

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void The_main_job_reads_as_it_did(string language)
    {
        var run = HostProcess.Run("--lang", language);

        Snapshot.Match(run.Output, $"main.{language}");
    }

    [Theory]
    [InlineData("table", "zh-CN")]
    [InlineData("markdown", "en")]
    [InlineData("json", "zh-CN")]
    public void The_statement_reads_as_it_did(string format, string language)
    {
        var run = HostProcess.Run("evaluate", SampleFile, "--format", format, "--lang", language);

        Snapshot.Match(run.Output, $"evaluate.{format}.{language}");
    }
}
