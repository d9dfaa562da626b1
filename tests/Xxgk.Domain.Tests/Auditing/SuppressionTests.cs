using System.Text;
using Xxgk.Auditing;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>One finding can be set aside with a reason, wherever it moves in the text.</summary>
public sealed class SuppressionTests
{
    private const string Text = "通过甲日报、乙网站、丙日报、甲日报等媒体发布信息。";

    [Fact]
    public void A_fingerprint_does_not_depend_on_the_line_nor_on_widths()
    {
        var finding = Assert.Single(Audits.Of(Text).Findings);
        Assert.Equal(finding.Fingerprint, Assert.Single(Audits.Of("概述\n\n\n" + Text).Findings).Fingerprint);
        Assert.Matches("^[0-9a-f]{16}$", finding.Fingerprint);
    }

    [Fact]
    public void A_finding_that_is_set_aside_is_reported_apart()
    {
        var suppression = new Suppression(Audits.Of(Text).Findings[0].Fingerprint, "两家同名报纸");
        var result = Audits.Of(Text, new AuditInput { Suppressions = [suppression] });
        Assert.Empty(result.Findings);
        Assert.Single(result.Suppressed);
        Assert.Empty(result.UnneededSuppressions);
    }

    [Fact]
    public void A_suppression_that_is_no_longer_needed_is_reported()
    {
        var suppression = new Suppression("0123456789abcdef", "已核实");
        Assert.Equal([suppression], Audits.Of(Text, new AuditInput { Suppressions = [suppression] }).UnneededSuppressions);
    }

    [Fact]
    public void A_file_of_suppressions_is_read_whole()
    {
        Assert.True(Read("""{ "suppressions": [ { "fingerprint": "0123456789abcdef", "reason": "已核实" } ] }""").TryGetValue(out var read));
        Assert.Equal([new Suppression("0123456789abcdef", "已核实")], read);
        Assert.Contains("\"fingerprint\"", SuppressionFile.SchemaText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789ABCDEF", "reason": "a" } ] }""", "$.suppressions[0].fingerprint")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789abcdef" } ] }""", "$.suppressions[0]")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789abcdef", "reason": "a" }, { "fingerprint": "0123456789abcdef", "reason": "b" } ] }""", "$.suppressions[1].fingerprint")]
    [InlineData("[]", "$")]
    public void Each_problem_of_a_file_is_named_at_its_place(string text, string path) => Assert.Equal(path, Assert.Single(Read(text).Problems).Path);

    private static Xxgk.Serialization.LoadResult<IReadOnlyList<Suppression>> Read(string text) => SuppressionFile.Read(Encoding.UTF8.GetBytes(text));
}
