using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Conventions.Sources;

/// <summary>The codes of findings (检查发现编号): stable, never reused, and of the series of the room that finds.</summary>
public sealed partial class FindingCodeTests
{
    [Fact]
    public void Every_kind_of_finding_has_a_code_of_its_own() => Broken.Nowhere(
        "A type that derives from Finding gives its base a code, as a literal.",
        from tree in SourceTree.Below("src")
        from type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type.BaseList?.Types.FirstOrDefault()?.Type.ToString() == "Finding"
        where !type.DescendantNodes().OfType<ArgumentListSyntax>().Any(arguments => arguments.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.ValueText: { } text } && IsCode(text))
        select $"{SourceTree.Place(type.Identifier)}: {type.Identifier.ValueText}");

    [Fact]
    public void No_code_is_written_twice() => Broken.Nowhere(
        "A finding's code stands once in the sources.",
        from code in Codes()
        group code by code.Text into same
        where same.Count() > 1
        select $"{same.Key}: {string.Join(", ", same.Select(code => code.Place))}");

    [Fact]
    public void Every_code_is_XXGK_and_four_digits() => Broken.Nowhere(
        "A finding's code is XXGK and four digits.",
        Codes().Where(code => !IsCode(code.Text)).Select(code => $"{code.Place}: {code.Text}"));

    [Fact]
    public void The_first_digit_of_a_code_tells_the_room() => Broken.Nowhere(
        "XXGK1… is law and time, 2… the checklist, 3… exemptions and requests, 4… the audit.",
        from code in Codes()
        where IsCode(code.Text)
        let expected = Series(code.Place)
        where expected is not null && code.Text[4] != expected
        select $"{code.Place}: {code.Text}");

    [GeneratedRegex("^XXGK[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    private static bool IsCode(string text) => Form().IsMatch(text);

    private static char? Series(string place) =>
        place.StartsWith("src/Xxgk.Checklist/", StringComparison.Ordinal) ? '2'
        : place.StartsWith("src/Xxgk.Domain/Law/", StringComparison.Ordinal) || place.StartsWith("src/Xxgk.Domain/Time/", StringComparison.Ordinal) ? '1'
        : place.StartsWith("src/Xxgk.Domain/Exemptions/", StringComparison.Ordinal) || place.StartsWith("src/Xxgk.Domain/Requests/", StringComparison.Ordinal) ? '3'
        : place.StartsWith("src/Xxgk.Domain/Auditing/", StringComparison.Ordinal) ? '4'
        : null;

    private static IEnumerable<(string Place, string Text)> Codes() =>
        from tree in SourceTree.Below("src")
        from token in tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.Length > 4 && token.ValueText.StartsWith("XXGK", StringComparison.Ordinal)
        select (SourceTree.Place(token), token.ValueText);
}
