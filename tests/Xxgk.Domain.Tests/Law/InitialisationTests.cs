using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Xxgk.Domain.Tests.Law;

public sealed class InitialisationTests
{
    public static TheoryData<string> Types { get; } =
        [.. typeof(Instruments).Assembly.GetTypes()
            .Where(type => type.FullName is { } name && (name.StartsWith("Xxgk.Instruments", StringComparison.Ordinal) || type == typeof(DisclosureTerms)))
            .Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Whichever_class_is_touched_first_all_instruments_are_there(string first)
    {
        var context = new AssemblyLoadContext(first, isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(typeof(Instruments).Assembly.Location);
            RuntimeHelpers.RunClassConstructor(assembly.GetType(first, throwOnError: true)!.TypeHandle);
            var all = assembly.GetType(typeof(Instruments).FullName!)!.GetProperty(nameof(Instruments.All), BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
            Assert.DoesNotContain(null, Assert.IsAssignableFrom<IEnumerable<object?>>(all));
        }
        finally
        {
            context.Unload();
        }
    }
}
