using System.Text.Json;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class ChecklistVerbTests
{
    [Fact]
    public void The_table_has_a_line_for_each_of_the_50_items_in_official_order()
    {
        var run = HostProcess.Run("checklist");

        var rows = run.Lines.Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)).Where(fields => fields.Length == 5).Skip(1).ToArray();
        Assert.Equal(Enumerable.Range(1, 50).Select(number => $"{number}"), rows.Select(row => row[0]));
        Assert.Equal(Checklist2014.Edition.Items.Select(item => item.Title), rows.Select(row => row[4].Trim()));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void The_JSON_has_number_category_and_official_title_of_each_item(string language)
    {
        var run = HostProcess.Run("checklist", "--format", "json", "--lang", language);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            Checklist2014.Edition.Items.Select(item => (item.Number, item.Category.Number, item.Title)),
            json.RootElement.GetProperty("items").EnumerateArray().Select(item => (
                item.GetProperty("number").GetInt32(), item.GetProperty("category").GetInt32(), item.GetProperty("title").GetString()!)));
    }

    [Fact]
    public void The_JSON_has_every_part_with_its_kind_and_limit()
    {
        var run = HostProcess.Run("checklist", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var parts = json.RootElement.GetProperty("items").EnumerateArray().SelectMany(item => item.GetProperty("parts").EnumerateArray()).ToArray();
        Assert.Equal(Checklist2014.Edition.Parts.Select(part => part.Reference.ToString()), parts.Select(part => part.GetProperty("reference").GetString()));
        Assert.All(parts, part => Assert.Contains(part.GetProperty("kind").GetString(), (string[])["continuing", "annual", "eventDriven"]));
        Assert.All(parts, part => Assert.True(part.GetProperty("limit").TryGetProperty("basis", out _)));
    }

    [Fact]
    public void The_Markdown_has_a_table_for_each_category()
    {
        var run = HostProcess.Run("checklist", "--format", "markdown");

        Assert.Equal(10, run.Lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(50, run.Lines.Count(line => line.Length > 2 && line[0] == '|' && char.IsAsciiDigit(line[2])));
    }

    [Fact]
    public void An_unknown_format_is_wrong_usage()
    {
        var run = HostProcess.Run("checklist", "--format", "xml");

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("xxgk checklist", run.Errors, StringComparison.Ordinal);
    }
}
