using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Xxgk.Checklist.Tests.Edition2014;

public sealed class InitialisationTests
{
    public static TheoryData<string> Types { get; } =
        [.. typeof(Checklist2014).Assembly.GetTypes().Where(type => type.Namespace == nameof(Xxgk) && !type.ContainsGenericParameters && !type.Name.StartsWith('<')).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Whichever_class_is_touched_first_all_50_items_are_there(string first)
    {
        var context = new AssemblyLoadContext(first, isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(typeof(Checklist2014).Assembly.Location);
            RuntimeHelpers.RunClassConstructor(assembly.GetType(first, throwOnError: true)!.TypeHandle);
            var edition = assembly.GetType(typeof(Checklist2014).FullName!)!.GetProperty(nameof(Checklist2014.Edition), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            var items = Assert.IsAssignableFrom<IEnumerable<object?>>(edition.GetType().GetProperty(nameof(ChecklistEdition.Items))!.GetValue(edition));
            Assert.Equal(50, items.Count(item => item is not null));
        }
        finally
        {
            context.Unload();
        }
    }
}
