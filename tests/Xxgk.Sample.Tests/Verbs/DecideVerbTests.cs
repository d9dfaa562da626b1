using System.Text.Json;
using Xxgk.Specification;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class DecideVerbTests
{
    private static readonly string Data = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data");

    [Fact]
    [Provision("《高等学校信息公开办法》第十条")]
    public void What_can_be_separated_is_disclosed_in_part()
    {
        using var json = JsonDocument.Parse(HostProcess.Run("decide", Path.Combine(Data, "matter-scholarship.json"), "--format", "json").Output);

        Assert.Equal("discloseInPart", json.RootElement.GetProperty("verdict").GetString());
        Assert.Equal(
            ["disclose", "withhold", "disclose"],
            json.RootElement.GetProperty("portions").EnumerateArray().Select(portion => portion.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Words_that_name_no_ground_leave_the_ground_unclear()
    {
        var run = HostProcess.Run("decide", Path.Combine(Data, "matter-seed-words.json"));

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Contains("依据不明，请补充", run.Output, StringComparison.Ordinal);
        Assert.Contains("党纪党规不是法律、法规", run.Output, StringComparison.Ordinal);
        Assert.Contains("ground unclear", HostProcess.Run("decide", Path.Combine(Data, "matter-seed-words.json"), "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_matter_is_bad_input_with_each_problem_at_its_place()
    {
        var run = HostProcess.Run("decide", Path.Combine(Data, "sdvcst-2020-2021.json"));

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Matches(@"sdvcst-2020-2021\.json:\d+:\d+: ", run.Errors);
    }
}
