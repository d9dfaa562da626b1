using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Conventions.Sources;

/// <summary>What every source file keeps.</summary>
public sealed class SourceTests
{
    private const int MostLines = 300;

    private static readonly string[] Everywhere = ["src", "samples", "tests"];
    private static readonly string[] Clocks = ["Now", "UtcNow", "Today"];
    private static readonly string[] VagueEndings = ["Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager"];
    private static readonly string[] LeftForLater = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X:"];

    /// <summary>Tables of law are as long as the law: the beginnings of their paths.</summary>
    private static readonly string[] Tables =
    [
        "src/Xxgk.Checklist/Edition2014/",
        "src/Xxgk.Domain/Law/Instruments.",
        "src/Xxgk.Domain/Time/HolidayNotices.",
    ];

    [Fact]
    public void No_file_is_long_but_a_table_of_law() => Broken.Nowhere(
        $"A file has {MostLines} lines or fewer, tables exempt.",
        from tree in SourceTree.Below(Everywhere)
        let lines = tree.GetText().Lines.Count
        where lines > MostLines && !Tables.Any(table => tree.FilePath.StartsWith(table, StringComparison.Ordinal))
        select $"{tree.FilePath}: {lines} lines");

    [Fact]
    public void Nobody_reads_the_clock_of_the_machine() => Broken.Nowhere(
        "Dates are passed in: there is no ambient clock.",
        from tree in SourceTree.Below(Everywhere)
        from access in Nodes<MemberAccessExpressionSyntax>(tree)
        where Clocks.Contains(access.Name.Identifier.ValueText, StringComparer.Ordinal)
            && access.Expression.ToString().Split('.')[^1] is "DateTime" or "DateTimeOffset"
        select $"{SourceTree.Place(access)}: {access}");

    [Fact]
    public void No_file_has_regions() => Broken.Nowhere(
        "There are no regions.",
        from tree in SourceTree.Below(Everywhere)
        from directive in Directives(tree)
        where directive.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select SourceTree.Place(directive));

    [Fact]
    public void Conditional_compilation_stays_in_the_compatibility_room() => Broken.Nowhere(
        "The libraries have no conditional compilation outside of a folder named Compatibility.",
        from tree in SourceTree.Below("src")
        from directive in Directives(tree)
        where directive.IsKind(SyntaxKind.IfDirectiveTrivia) && !tree.FilePath.Contains("/Compatibility/", StringComparison.Ordinal)
        select SourceTree.Place(directive));

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment() => Broken.Nowhere(
        "No comment leaves work for later.",
        from tree in SourceTree.Below(Everywhere)
        from trivia in tree.GetRoot().DescendantTrivia()
        where trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        where LeftForLater.Any(word => trivia.ToString().Contains(word, StringComparison.Ordinal))
        select SourceTree.Place(tree, trivia.SpanStart));

    [Fact]
    public void Types_are_named_after_what_they_are() => Broken.Nowhere(
        "No type is a helper, a manager or a bag of utilities.",
        from tree in SourceTree.Below(Everywhere)
        from type in Nodes<BaseTypeDeclarationSyntax>(tree)
        where VagueEndings.Any(ending => type.Identifier.ValueText.EndsWith(ending, StringComparison.Ordinal))
        select $"{SourceTree.Place(type.Identifier)}: {type.Identifier.ValueText}");

    [Fact]
    public void A_namespace_stands_before_its_file() => Broken.Nowhere(
        "Namespaces are file-scoped.",
        from tree in SourceTree.Below(Everywhere)
        from space in Nodes<NamespaceDeclarationSyntax>(tree)
        select SourceTree.Place(space));

    private static IEnumerable<T> Nodes<T>(SyntaxTree tree)
        where T : SyntaxNode => tree.GetRoot().DescendantNodes().OfType<T>();

    private static IEnumerable<SyntaxNode> Directives(SyntaxTree tree)
    {
        for (var directive = tree.GetRoot().GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            yield return directive;
        }
    }
}
