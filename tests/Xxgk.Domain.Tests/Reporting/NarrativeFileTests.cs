using System.Text;
using Xxgk.Reporting;

namespace Xxgk.Domain.Tests.Reporting;

public sealed class NarrativeFileTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var written = Written(Reports.Narrative("“甲”\\乙/丙"));

        Assert.Equal(written, Written(NarrativeFile.Read(Encoding.UTF8.GetBytes(written)).Value));
        Assert.Contains("“甲”", written);
    }

    [Fact]
    public void Every_problem_is_named_with_its_place()
    {
        var loaded = NarrativeFile.Read("""
            {
              "overview": "not a list",
              "appraisals": [{ "by": "nobody", "result": "" }],
              "before": [{ "figure": "a", "quantity": "若" }, { "figure": "a", "quantity": "1件" }, { "figure": "a", "quantity": "2件" }],
              "unknown": 1
            }
            """u8);

        Assert.False(loaded.Succeeded);
        Assert.Equal([2, 3, 4, 5], loaded.Problems.Select(problem => problem.Line).Distinct());
    }

    [Fact]
    public void An_empty_object_is_a_narrative_in_which_nothing_is_written() => Assert.Empty(NarrativeFile.Read("{}"u8).Value.Overview);

    [Fact]
    public void The_schema_names_every_member() => Assert.All(
        new[] { "overview", "training", "appraisals", "before", "publishedAt", "signedOn" }, member => Assert.Contains($"\"{member}\"", NarrativeFile.SchemaText));

    private static string Written(ReportNarrative narrative)
    {
        using var stream = new MemoryStream();
        NarrativeFile.Write(narrative, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
