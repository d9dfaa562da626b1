using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Conventions.Sources;

/// <summary>Rooms look one way: down. Most of them share a namespace, so nothing but this test holds that.</summary>
public sealed class FloorTests
{
    private const string Library = "src/Xxgk.Domain";

    /// <summary>The rooms from the ground up; a room uses those before it.</summary>
    private static readonly string[] Rooms =
    [
        "Law", "Institutions", "Time", "Findings", "Disclosure", "Requests", "Exemptions", "Documents", "Auditing", "Reporting", "Serialization",
    ];

    /// <summary>Substitutes for what netstandard2.0 lacks belong to no floor.</summary>
    private const string Compatibility = "Compatibility";

    /// <summary>Rooms that use less than the floors below them would let them, so that they can be lifted out one day.</summary>
    private static readonly Dictionary<string, string[]> Narrower = new(StringComparer.Ordinal)
    {
        ["Law"] = [],
        ["Time"] = ["Law"],
    };

    /// <summary>Single types that stand on a floor above their user, each with its reason.</summary>
    private static readonly Dictionary<(string Room, string Type), string> Excepted = new()
    {
        [("Findings", "ItemReference")] = "A finding says which item it is about; the reference is an edition and numbers, and uses nothing itself.",
    };

    [Fact]
    public void Every_folder_of_the_domain_has_a_floor() => Broken.Nowhere(
        "A folder of the domain is a room, and the list of rooms in this test gives it a floor.",
        SourceTree.Below(Library).Select(Room).Distinct(StringComparer.Ordinal).Except([.. Rooms, Compatibility], StringComparer.Ordinal));

    [Fact]
    public void A_room_uses_only_the_rooms_below_it() => Broken.Nowhere("A room uses only the rooms below it.", Upward());

    [Fact]
    public void Nothing_is_excepted_that_needs_no_exception()
    {
        var used = Uses().Select(use => (use.Room, use.Type)).ToHashSet();
        Broken.Nowhere("An exception from the floors is in use.", Excepted.Keys.Where(key => !used.Contains(key)).Select(key => $"{key.Room} uses {key.Type}"));
    }

    private static IEnumerable<string> Upward() => Uses()
        .Where(use => !Allowed(use.Room).Contains(use.UsedRoom, StringComparer.Ordinal) && !Excepted.ContainsKey((use.Room, use.Type)))
        .Select(use => $"{use.Place}: {use.Room} uses {use.Type} of {use.UsedRoom}")
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Allowed(string room) =>
        Narrower.TryGetValue(room, out var narrower) ? narrower
        : room == Compatibility ? []
        : Rooms.TakeWhile(below => below != room);

    /// <summary>Every use of a type or of its member in a room other than its own, as the compiler binds it.</summary>
    private static IEnumerable<(string Place, string Room, string UsedRoom, string Type)> Uses()
    {
        var compilation = Compilation();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(Library, StringComparison.Ordinal)))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                var declared = type?.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree;
                if (declared is null)
                {
                    continue;
                }

                var (room, used) = (Room(tree), Room(declared));
                if (room != used && used != Compatibility)
                {
                    yield return (SourceTree.Place(name), room, used, Outermost(type!).Name);
                }
            }
        }
    }

    [Fact]
    public void The_test_sees_the_uses_it_judges()
    {
        var seen = Uses().Select(use => (use.Room, use.UsedRoom)).ToHashSet();

        Assert.Contains(("Time", "Law"), seen);
        Assert.Contains(("Findings", "Law"), seen);
    }

    private static CSharpCompilation Compilation()
    {
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;",
            new CSharpParseOptions(LanguageVersion.Preview));
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Xxgk.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Floors", [usings, .. SourceTree.Below(Library)], assemblies, new(OutputKind.DynamicallyLinkedLibrary));
    }

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static string Room(SyntaxTree tree)
    {
        var parts = tree.FilePath.Split('/');
        return parts.Length > 3 ? parts[2] : "(outside any room)";
    }
}
