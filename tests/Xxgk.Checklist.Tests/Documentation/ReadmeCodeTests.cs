using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xxgk.Conventions;

namespace Xxgk.Checklist.Tests.Documentation;

/// <summary>What a README shows is code that compiles, with the usings that it shows.</summary>
public sealed class ReadmeCodeTests
{
    /// <summary>What the SDK's implicit usings give a console project.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly IReadOnlyList<MetadataReference> Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && !name.Contains(".Tests", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void Every_block_of_code_in_the_READMEs_compiles()
    {
        var blocks = ReadmeBlock.All().ToList();

        Assert.Contains(blocks, block => block.File == "src/Xxgk.Domain/README.md");
        Assert.Contains(blocks, block => block.File == "src/Xxgk.Checklist/README.md");
        Broken.Nowhere("A README's code compiles.", blocks.SelectMany(Errors));
    }

    [Fact]
    public void A_block_that_does_not_compile_is_found_at_its_line()
    {
        string[] readme = ["# Title", "", "```csharp", "using Xxgk;", "", "Console.WriteLine(Instruments.NoSuchThing);", "```"];

        var error = Assert.Single(ReadmeBlock.In("README.md", readme).SelectMany(Errors));

        Assert.StartsWith("README.md(6,", error, StringComparison.Ordinal);
        Assert.Contains("NoSuchThing", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_continued_block_goes_on_with_the_one_before_it()
    {
        string[] readme = ["```csharp", "var title = Xxgk.Instruments.Measures.Title;", "```", "and", "```csharp continued", "Console.WriteLine(title.Length);", "```"];

        var block = Assert.Single(ReadmeBlock.In("README.md", readme));

        Assert.Empty(Errors(block));
        Assert.Equal("Console.WriteLine(title.Length);", block.Code.Split('\n')[5]);
    }

    private static IEnumerable<string> Errors(ReadmeBlock block)
    {
        var program = CSharpSyntaxTree.ParseText(block.Code, Language, block.File);
        var hasStatements = program.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        var options = new CSharpCompilationOptions(
            hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Readme", [program, CSharpSyntaxTree.ParseText(ImplicitUsings, Language)], Assemblies, options)
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error || diagnostic.Id is "CS0618" or "CS0612")
            .Select(diagnostic => diagnostic.ToString());
    }
}
