using Snapshooter.Xunit;

namespace Xxgk.Samples.Tests.Golden;

/// <summary>What people and programs read of the checklist, whole; a change of it is looked at before it is kept.</summary>
public sealed class ChecklistGoldenTests
{
    [Theory]
    [InlineData("table", "zh-CN")]
    [InlineData("table", "en")]
    [InlineData("markdown", "zh-CN")]
    [InlineData("markdown", "en")]
    [InlineData("json", "zh-CN")]
    public void The_checklist_reads_as_it_did(string format, string language)
    {
        var run = HostProcess.Run("checklist", "--format", format, "--lang", language);

        Snapshot.Match(run.Output, $"checklist.{format}.{language}");
    }
}
