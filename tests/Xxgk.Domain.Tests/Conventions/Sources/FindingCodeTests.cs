using System.Text.RegularExpressions;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Conventions.Sources;

/// <summary>The codes of findings (检查发现编号): stable, never reused, and of the series of the room that finds.</summary>
public sealed partial class FindingCodeTests
{
    [Fact]
    public void Every_kind_of_finding_has_a_code() => Broken.Nowhere(
        "A finding gives its base a code, as a literal.",
        FindingCodes.Types().Where(type => !FindingCodes.Of(type).Any()).Select(type => $"{SourceTree.Place(type.Identifier)}: {type.Identifier.ValueText}"));

    [Fact]
    public void No_code_is_given_twice() => Broken.Nowhere(
        "A code is given in one place.",
        from found in Codes()
        group found by found.Code into same
        where same.Count() > 1
        select $"{same.Key}: {string.Join(", ", same.Select(found => found.Place))}");

    [Fact]
    public void Every_code_is_XXGK_and_four_digits() => Broken.Nowhere(
        "A finding's code is XXGK and four digits.",
        Codes().Where(found => !Form().IsMatch(found.Code)).Select(found => $"{found.Place}: {found.Code}"));

    [Fact]
    public void The_first_digit_of_a_code_tells_the_room() => Broken.Nowhere(
        "XXGK1… is law and time, 2… the checklist, 3… exemptions and requests, 4… the audit.",
        Codes().Where(found => Series(found.Place) is { } series && !found.Code.StartsWith(series, StringComparison.Ordinal)).Select(found => $"{found.Place}: {found.Code}"));

    [Theory]
    [InlineData("XXGK2001")]
    [InlineData("XXGK2004")]
    [InlineData("XXGK2005")]
    public void The_tests_see_a_code_however_it_is_given(string code) => Assert.Contains(code, Codes().Select(found => found.Code));

    [GeneratedRegex("^XXGK[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    private static IEnumerable<(string Place, string Code)> Codes() => FindingCodes.Types().SelectMany(FindingCodes.Of);

    private static string? Series(string place) => place.Split('/') switch
    {
        [_, "Xxgk.Checklist", "Reporting", ..] => null,
        [_, "Xxgk.Checklist", "Auditing", ..] => "XXGK4",
        [_, "Xxgk.Checklist", ..] => "XXGK2",
        [_, _, "Law" or "Time", ..] => "XXGK1",
        [_, _, "Exemptions" or "Requests", ..] => "XXGK3",
        [_, _, "Auditing", ..] => "XXGK4",
        _ => null,
    };
}
