using Xxgk.Auditing;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>A real report, audited where it is at hand, beside the repository.</summary>
public sealed class SeedTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "seed");

    [Fact]
    public void Its_true_inconsistencies_are_found_at_their_places_and_nothing_else_above_a_note()
    {
        if (Seed() is not { } text)
        {
            return;
        }

        var result = Audits.Of(text);
        Assert.True(
            result.Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => $"{finding.Code} {finding.Place.Line} {finding.Expression}").SequenceEqual(
                [
                    "XXGK4101 7 教办厅函[2014]23号",
                    "XXGK4301 7 三部分",
                    "XXGK4504 15 and",
                    "XXGK4101 23 教办函[2015]23号",
                    "XXGK4201 23 2019-2020学年",
                    "XXGK4501 31 大众日报",
                ]),
            Audits.Shown(result));
    }

    [Fact]
    public void The_total_of_3584_is_not_called_wrong()
    {
        if (Seed() is not { } text)
        {
            return;
        }

        var total = Audits.Of(text).Claims.OfType<TotalClaim>().Single(claim => claim.Total.Quantity.Number == 3584);
        Assert.Equal(5, total.Parts.Count);
        Assert.DoesNotContain(Audits.Of(text).Findings, finding => finding.Expression.Contains("3584", StringComparison.Ordinal));
    }

    private static string? Seed() =>
        Directory.Exists(Folder) ? File.ReadAllText(Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).First()) : null;
}
