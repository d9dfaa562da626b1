using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xxgk.Domain.Tests.Conventions.Sources;

/// <summary>
/// The codes that the sources give to findings. A type gives its base the code as a literal, or, where its base knows the series,
/// the number within the series; both stand first among the arguments, in the call of the base or of the type's own factory.
/// What the audit finds has its rule's code, so there the rules give the codes.
/// </summary>
internal static class FindingCodes
{
    private const int ChecklistSeries = 2000;

    /// <summary>The types that are findings and can be made.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Types() =>
        from tree in SourceTree.Below("src")
        from type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        where !type.Modifiers.Any(SyntaxKind.AbstractKeyword)
            && type.Identifier.ValueText != "AuditFinding"
            && type.BaseList?.Types[0].Type.ToString() is { } head
            && (head.EndsWith("Finding", StringComparison.Ordinal) || head.EndsWith("AuditRule", StringComparison.Ordinal))
        select type;

    /// <summary>The codes that a type gives, each with its place.</summary>
    public static IEnumerable<(string Place, string Code)> Of(TypeDeclarationSyntax type) =>
        from arguments in Calls(type)
        let first = arguments.Arguments.FirstOrDefault()?.Expression
        where first is not null
        from literal in Values(first)
        let code = literal.Token.Value switch
        {
            string text => text,
            int number => FormattableString.Invariant($"XXGK{ChecklistSeries + number}"),
            _ => null,
        }
        where code is not null
        select (SourceTree.Place(literal), code);

    private static IEnumerable<ArgumentListSyntax> Calls(TypeDeclarationSyntax type) => type.DescendantNodes().Select(node => node switch
    {
        ConstructorInitializerSyntax initialiser => initialiser.ArgumentList,
        PrimaryConstructorBaseTypeSyntax head => head.ArgumentList,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Of" } } call => call.ArgumentList,
        _ => null,
    }).OfType<ArgumentListSyntax>();

    /// <summary>A literal, or both values of a choice between two.</summary>
    private static IEnumerable<LiteralExpressionSyntax> Values(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => [literal],
        ConditionalExpressionSyntax choice => [.. Values(choice.WhenTrue), .. Values(choice.WhenFalse)],
        _ => [],
    };
}
