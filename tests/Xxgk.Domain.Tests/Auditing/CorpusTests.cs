using System.Text;
using Xxgk.Auditing;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>Invented texts: clean reports, faulty ones with their faults marked, and university prose that is no report.</summary>
public sealed class CorpusTests
{
    /// <summary>Five alarms in 100,000 characters are bearable: in this tenth of them, none.</summary>
    private const int AlarmsAllowedInProse = 0;

    public static TheoryData<string> Clean => [.. Files("clean")];

    public static TheoryData<string> Faulty => [.. Files("faulty")];

    public static TheoryData<string> Every => [.. Files("clean"), .. Files("faulty"), .. Files("prose")];

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_clean_report_raises_nothing_above_a_note(string path)
    {
        var result = Audits.Of(Read(path));
        Assert.True(result.Findings.All(finding => finding.Severity == Severity.Note), Audits.Shown(result));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Every_marked_fault_is_found_at_its_place_and_nothing_else(string path)
    {
        var (text, marks) = Marked.Read(Read(path));
        var result = Audits.Of(text);
        var found = result.Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => $"{finding.Code} {finding.Place.Offset} {finding.Expression}");
        var expected = marks.Select(mark => $"XXGK{mark.Code} {mark.Offset} {mark.Expression}");
        Assert.True(found.SequenceEqual(expected), Audits.Shown(result) + "\nexpected\n" + string.Join('\n', expected));
    }

    [Fact]
    public void The_prose_is_enough_for_its_budget_to_mean_something() =>
        Assert.InRange(Files("prose").Sum(path => Read(path).Length), 10_000, 20_000);

    [Fact]
    public void Prose_that_is_no_report_keeps_within_its_budget_of_alarms()
    {
        var alarms = Files("prose").SelectMany(path => Audits.Alarms(Read(path))).ToList();
        Assert.True(alarms.Count <= AlarmsAllowedInProse, string.Join('\n', alarms));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_text_and_its_width_folded_twin_are_judged_alike(string path)
    {
        var text = Marked.Read(Read(path)).Text;
        Assert.Equal(Judged(text), Judged(Folded(text)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_claim_and_finding_stands_where_it_says(string path)
    {
        var text = Marked.Read(Read(path)).Text.Replace("\n", "\r\n", StringComparison.Ordinal);
        var lines = text.Split("\r\n");
        var result = Audits.Of(text);
        Assert.All(result.Claims, claim => Assert.Equal(claim.Text, text.Substring(claim.Place.Offset, claim.Place.Length)));
        Assert.All(result.Findings, finding => Assert.StartsWith(
            finding.Expression.Split("\r\n")[0], lines[finding.Place.Line - 1][(finding.Place.Column - 1)..], StringComparison.Ordinal));
        Assert.Equal(result.Findings.Select(finding => finding.Place.Offset).Order(), result.Findings.Select(finding => finding.Place.Offset));
    }

    private static IEnumerable<string> Judged(string text) =>
        Audits.Of(text).Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Place} {finding.Fingerprint}");

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text);
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(folded[i] - 0xFEE0) : folded[i];
        }

        return folded.ToString();
    }

    private static IEnumerable<string> Files(string folder) =>
        Repository.Files($"tests/Xxgk.Domain.Tests/Auditing/Corpus/{folder}", "*.txt").Select(Repository.Relative);

    private static string Read(string path) => File.ReadAllText(Repository.At(path));
}
