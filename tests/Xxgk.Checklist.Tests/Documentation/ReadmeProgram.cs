using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xxgk.Checklist.Tests.Documentation;

/// <summary>A block of a page as a compilation, with what the SDK's implicit usings give a console project.</summary>
internal static class ReadmeProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Runs what a block without statements declares: its suites, its coverage, and its static methods without parameters.</summary>
    private const string Runner = """
        using System.Reflection;

        foreach (var type in Assembly.GetExecutingAssembly().GetExportedTypes().Where(type => !type.IsAbstract || type.IsSealed))
        {
            if (typeof(Xxgk.Specification.SpecificationSuite).IsAssignableFrom(type))
            {
                var suite = (Xxgk.Specification.SpecificationSuite)Activator.CreateInstance(type)!;
                suite.CheckAll(20);
                Console.WriteLine($"{type.Name}: {suite.Properties.Count} properties");
            }
            else if (typeof(Xxgk.Specification.SpecificationCoverage).IsAssignableFrom(type))
            {
                ((Xxgk.Specification.SpecificationCoverage)Activator.CreateInstance(type)!).Every_suite_is_derived_or_declined_with_a_reason();
            }

            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => method.GetParameters().Length == 0 && !method.IsSpecialName))
            {
                Console.WriteLine(method.Invoke(null, null));
            }
        }
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly IReadOnlyList<string> Paths =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && !name.Contains(".Tests", StringComparison.Ordinal)),
    ];

    private static readonly IReadOnlyList<MetadataReference> Assemblies = [.. Paths.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The assemblies that are not the framework's.</summary>
    public static IEnumerable<string> OwnAssemblies
    {
        get
        {
            var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            return Paths.Where(path => !path.StartsWith(framework, StringComparison.Ordinal));
        }
    }

    /// <summary>The block as it stands.</summary>
    public static CSharpCompilation Of(ReadmeBlock block) => Compiled(Parsed(block), "Readme", HasStatements(block));

    /// <summary>The block as a program.</summary>
    public static CSharpCompilation Runnable(ReadmeBlock block, string name)
    {
        var program = Compiled(Parsed(block), name, isProgram: true);
        return HasStatements(block) ? program : program.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Runner, Language));
    }

    private static CSharpCompilation Compiled(SyntaxTree program, string name, bool isProgram) => CSharpCompilation.Create(
        name,
        [program, CSharpSyntaxTree.ParseText(ImplicitUsings, Language)],
        Assemblies,
        new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parsed(ReadmeBlock block) => CSharpSyntaxTree.ParseText(block.Code, Language, block.File);

    private static bool HasStatements(ReadmeBlock block) => Parsed(block).GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
}
