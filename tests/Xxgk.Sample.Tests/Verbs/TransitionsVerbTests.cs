using System.Text.Json;
using Xxgk.Requests;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class TransitionsVerbTests
{
    [Fact]
    public void Each_row_of_each_table_is_printed()
    {
        using var json = JsonDocument.Parse(HostProcess.Run("transitions", "--format", "json").Output);
        var printed = json.RootElement.GetProperty("regimes").EnumerateArray().Select(regime => regime.GetProperty("transitions").GetArrayLength());

        Assert.Equal(RequestRegime.All.Select(regime => RequestTransitions.Of(regime).Count), printed);
        var markdown = HostProcess.Run("transitions").Output;
        Assert.Equal(RequestRegime.All.Sum(regime => RequestTransitions.Of(regime).Count + 2), markdown.Split('\n').Count(line => line.StartsWith('|')));
        Assert.Contains("| 待补正 | ", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_is_printed_for_each_kind_of_file()
    {
        Assert.Equal(HostProcess.Run("schema").Output, HostProcess.Run("schema", "school").Output);
        using var schema = JsonDocument.Parse(HostProcess.Run("schema", "decide").Output);
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("portions", out _));
        Assert.Equal(ExitStatus.BadInput, HostProcess.Run("schema", "letters").ExitCode);
    }
}
