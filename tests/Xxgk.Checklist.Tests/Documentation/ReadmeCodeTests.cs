using Microsoft.CodeAnalysis;
using Xxgk.Conventions;

namespace Xxgk.Checklist.Tests.Documentation;

/// <summary>What a README shows is code that compiles, with the usings that it shows.</summary>
public sealed class ReadmeCodeTests
{
    [Fact]
    public void Every_block_of_code_in_the_READMEs_compiles()
    {
        var blocks = ReadmeBlock.All().ToList();

        Assert.Contains(blocks, block => block.File == "src/Xxgk.Domain/README.md");
        Assert.Contains(blocks, block => block.File == "src/Xxgk.Checklist/README.md");
        Assert.Contains(blocks, block => block.File == "tests/Xxgk.Specification/README.md");
        Assert.Contains(blocks, block => block.File == "docs/getting-started.md");
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

    private static IEnumerable<string> Errors(ReadmeBlock block) => ReadmeProgram.Of(block).GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error || diagnostic.Id is "CS0618" or "CS0612")
        .Select(diagnostic => diagnostic.ToString());
}
