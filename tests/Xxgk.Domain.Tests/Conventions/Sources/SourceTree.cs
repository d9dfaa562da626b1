using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Conventions.Sources;

/// <summary>The parsed sources of the repository.</summary>
internal static class SourceTree
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET", "NET10_0"]);
    private static readonly ConcurrentDictionary<string, SyntaxTree> Parsed = new(StringComparer.Ordinal);

    /// <summary>The files below these folders, each parsed once.</summary>
    public static IEnumerable<SyntaxTree> Below(params string[] folders) => folders
        .Where(folder => Directory.Exists(Repository.At(folder)))
        .SelectMany(folder => Repository.Files(folder, "*.cs"))
        .Select(path => Parsed.GetOrAdd(path, static key => CSharpSyntaxTree.ParseText(File.ReadAllText(key), Options, Repository.Relative(key))));

    /// <summary>Where a node stands, as file(line).</summary>
    public static string Place(SyntaxNodeOrToken node) => Place(node.SyntaxTree!, node.Span.Start);

    public static string Place(SyntaxTree tree, int position) =>
        $"{tree.FilePath}({tree.GetText().Lines.GetLinePosition(position).Line + 1})";
}
