using System.Text.Json;

namespace Xxgk.Samples.Tests.Verbs;

/// <summary>The audit as SARIF, which editors and CI read.</summary>
public sealed class SarifTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data", "report-with-errors.txt");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    /// <summary>Names whose characters a URI does not bear as they are.</summary>
    public static TheoryData<string> Names => ["report.txt", "信息公开 年报#1 100%.txt", "a?b.txt"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_log_has_every_member_that_the_schema_requires_and_none_that_it_does_not_know(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        File.Copy(Sample, path);
        using var log = Log(path);
        SarifShapes.AssertLog(log.RootElement);
        Assert.All(Results(log), result => Assert.Equal(
            path, new Uri(Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath));
    }

    [Fact]
    public void A_result_s_index_leads_to_its_rule_and_its_region_covers_its_words()
    {
        using var log = Log(Sample);
        var text = File.ReadAllText(Sample);
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(AuditVerbTests.Errors.Count, Results(log).Count);
        Assert.All(Results(log), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var region = Place(result).GetProperty("region");
            var words = text.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
            Assert.StartsWith(words, text.Split('\n')[region.GetProperty("startLine").GetInt32() - 1][(region.GetProperty("startColumn").GetInt32() - 1)..], StringComparison.Ordinal);
            Assert.Matches("^[0-9a-f]{16}$", result.GetProperty("partialFingerprints").GetProperty("xxgk/v1").GetString()!);
        });
    }

    [Fact]
    public void What_was_set_aside_stays_in_the_log_with_its_reason()
    {
        using var whole = Log(Sample);
        var fingerprint = Results(whole)[0].GetProperty("partialFingerprints").GetProperty("xxgk/v1").GetString();
        var aside = Path.Combine(folder.FullName, "aside.json");
        File.WriteAllText(aside, "{ \"suppressions\": [{ \"fingerprint\": \"" + fingerprint + "\", \"reason\": \"已核实\" }] }");

        using var log = Log(Sample, "--suppressions", aside);
        SarifShapes.AssertLog(log.RootElement);
        var suppressed = Assert.Single(Results(log), result => result.TryGetProperty("suppressions", out _));
        Assert.Equal(fingerprint, suppressed.GetProperty("partialFingerprints").GetProperty("xxgk/v1").GetString());
        Assert.Equal("已核实", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal(Results(whole).Count, Results(log).Count);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static JsonDocument Log(string path, params string[] more)
    {
        var run = HostProcess.Run(["audit", path, "--format", "sarif", .. more]);
        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output);
    }

    private static List<JsonElement> Results(JsonDocument log) => [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
