using Snapshooter.Xunit;

namespace Xxgk.Samples.Tests.Golden;

/// <summary>What people and programs read of a ledger of requests, whole; a change of it is looked at before it is kept.</summary>
public sealed class RequestsGoldenTests
{
    private static readonly string Data = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data");

    [Theory]
    [InlineData("table", "zh-CN")]
    [InlineData("markdown", "en")]
    [InlineData("csv", "zh-CN")]
    [InlineData("json", "zh-CN")]
    public void The_requests_read_as_they_did(string format, string language)
    {
        var run = HostProcess.Run("requests", Path.Combine(Data, "synthetic-ledger.json"), "--format", format, "--lang", language);

        Snapshot.Match(run.Output, $"requests.{format}.{language}");
    }

    [Theory]
    [InlineData("table", "zh-CN")]
    [InlineData("table", "en")]
    [InlineData("ics", "zh-CN")]
    public void The_agenda_reads_as_it_did(string format, string language)
    {
        var run = HostProcess.Run("agenda", Path.Combine(Data, "synthetic-all-outcomes.json"), "--format", format, "--lang", language);

        Snapshot.Match(run.Output, $"agenda.{format}.{language}");
    }

    [Theory]
    [InlineData("matter-scholarship.json", "zh-CN")]
    [InlineData("matter-seed-words.json", "en")]
    public void The_decision_reads_as_it_did(string file, string language)
    {
        var run = HostProcess.Run("decide", Path.Combine(Data, file), "--format", "markdown", "--lang", language);

        Snapshot.Match(run.Output, $"decide.{Path.GetFileNameWithoutExtension(file)}.{language}");
    }
}
