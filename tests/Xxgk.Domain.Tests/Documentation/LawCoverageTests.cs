using System.Text.RegularExpressions;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Documentation;

/// <summary>No article of the Measures and no part of the notice is passed over in silence.</summary>
public sealed partial class LawCoverageTests
{
    [Fact]
    public void Every_article_of_the_Measures_is_named_once_in_order() => Assert.Equal(
        Enumerable.Range(1, Instruments.Measures.ArticleCount!.Value).Select(Instruments.Measures.Article),
        LawCoverage.OfMeasures.Select(row => row.Place));

    [Fact]
    public void Every_part_of_the_notice_is_named_once_in_order() => Assert.Equal(
        [.. Enumerable.Range(1, 5).Select(Instruments.ChecklistNotice2014.Part), Instruments.ChecklistNotice2014.Whole],
        LawCoverage.OfNotice.Select(row => row.Place));

    [Fact]
    public void What_is_carried_by_types_has_tests_that_name_it_and_what_is_not_has_a_reason()
    {
        var tested = TestsByPlace();
        Broken.Nowhere("A provision that types carry has tests; one that none carries has a reason.", LawCoverage.OfMeasures.Concat(LawCoverage.OfNotice)
            .Where(row => row.Types.Count > 0 ? TestsOf(row, tested).Count == 0 : row.Reason is null)
            .Select(row => row.Place.ToString()));
    }

    [Fact]
    public void What_types_carry_is_cited_in_the_code_with_its_number() => Broken.Nowhere(
        "A provision that types carry is cited in src, as a value or in the docs of a member.",
        LawCoverage.OfMeasures.Where(row => row.Types.Count > 0 && row.Place.Number is not (31 or 32))
            .Where(row => !CitedInCode().Contains(row.Place.Number))
            .Select(row => row.Place.ToString()));

    [Fact]
    public void Every_provision_that_a_test_names_is_one() => Broken.Nowhere(
        "A test's provision is a place in an instrument that the library knows.",
        Citations().Where(found => !Provision.TryParse(found.Citation, out _)).Select(found => found.File + ": " + found.Citation));

    /// <summary>The test classes and suites that name a place, or a part of it.</summary>
    internal static IReadOnlyList<string> TestsOf(LawRow row, ILookup<Provision, string> tested) => [.. tested
        .Where(place => row.Place.Kind == ProvisionKind.Whole ? place.Key.Equals(row.Place) : place.Key.Instrument.Equals(row.Place.Instrument) && place.Key.Kind == row.Place.Kind && place.Key.Number == row.Place.Number)
        .SelectMany(place => place).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    internal static ILookup<Provision, string> TestsByPlace() => Citations()
        .Where(found => Provision.TryParse(found.Citation, out _))
        .ToLookup(found => Provision.TryParse(found.Citation, out var provision) ? provision : throw new InvalidOperationException(), found => found.Name);

    private static IEnumerable<(string File, string Name, string Citation)> Citations() => Repository.Files("tests", "*.cs")
        .Where(path => !Repository.Relative(path).EndsWith("ProvisionAttribute.cs", StringComparison.Ordinal) && !Repository.Relative(path).StartsWith("tests/Xxgk.Specification.Tests", StringComparison.Ordinal))
        .SelectMany(path => Attribute().Matches(File.ReadAllText(path)).Select(match => (Repository.Relative(path), Path.GetFileNameWithoutExtension(path).Split('.')[0], match.Groups["citation"].Value)));

    private static HashSet<int> CitedInCode() => [.. Repository.Files("src", "*.cs").Select(File.ReadAllText).SelectMany(text =>
        Value().Matches(text).Select(match => int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Concat(Doc().Matches(text).Select(match => ChineseNumeral.TryParse(match.Groups["number"].Value, out var number) ? number : 0)))];

    [GeneratedRegex("\\[Provision\\(\"(?<citation>[^\"]+)\"\\)\\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\b(Measures|Order29)\.Article\((?<number>[0-9]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Value();

    [GeneratedRegex("《办法》第(?<number>[一二三四五六七八九十]+)条", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Doc();
}
