using Snapshooter.Xunit;

namespace Xxgk.Samples.Tests.Golden;

/// <summary>The documents of a school, whole; a change of them is looked at before it is kept.</summary>
public sealed class ReportGoldenTests
{
    private static readonly string Data = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data");

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void The_report_reads_as_it_did(string format)
    {
        var run = HostProcess.Run(
            "report", Path.Combine(Data, "synthetic-all-outcomes.json"), "--narrative", Path.Combine(Data, "synthetic-narrative.json"), "--format", format);

        Snapshot.Match(run.Output, $"report.{format}");
    }

    [Theory]
    [InlineData("guide")]
    [InlineData("catalogue")]
    public void The_guide_and_the_catalogue_read_as_they_did(string verb)
    {
        var run = HostProcess.Run(verb, Path.Combine(Data, "synthetic-all-outcomes.json"));

        Snapshot.Match(run.Output, $"{verb}.markdown");
    }
}
