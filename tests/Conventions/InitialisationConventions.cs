using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Xxgk.Conventions;

/// <summary>Tables of law are static: whichever is touched first, all of it is there.</summary>
public abstract class InitialisationConventions
{
    protected abstract Assembly Library { get; }

    [Fact]
    public void Every_type_can_be_the_first_that_is_touched() => Broken.Nowhere(
        "A type initialiser runs alone, in a process where nothing else has run, and leaves nothing empty behind.",
        from type in Library.GetTypes()
        where type.TypeInitializer is not null && !type.ContainsGenericParameters
        from wrong in TouchedFirst(type.FullName!)
        select $"{type.FullName}: {wrong}");

    private List<string> TouchedFirst(string name)
    {
        var alone = new AloneContext(Path.GetDirectoryName(Library.Location)!);
        try
        {
            var type = alone.LoadFromAssemblyPath(Library.Location).GetType(name, throwOnError: true)!;
            return [.. Touch(type)];
        }
        finally
        {
            alone.Unload();
        }
    }

    private static IEnumerable<string> Touch(Type type)
    {
        if (Thrown(() => RuntimeHelpers.RunClassConstructor(type.TypeHandle)) is { } thrown)
        {
            yield return thrown;
            yield break;
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike && property.GetMethod is not null);
        var nullability = new NullabilityInfoContext();
        foreach (var property in properties)
        {
            object? value = null;
            if (Thrown(() => value = property.GetValue(null)) is { } wrong)
            {
                yield return $"{property.Name}: {wrong}";
            }
            else if (value is null ? nullability.Create(property).ReadState == NullabilityState.NotNull : HasGap(property, value, nullability))
            {
                yield return $"{property.Name} is empty";
            }
        }
    }

    private static bool HasGap(PropertyInfo property, object value, NullabilityInfoContext nullability) =>
        value is IEnumerable elements and not string
        && nullability.Create(property).GenericTypeArguments is not [{ ReadState: NullabilityState.Nullable }]
        && elements.Cast<object?>().Any(element => element is null);

    private static string? Thrown(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception) when (exception is TargetInvocationException or TypeInitializationException)
        {
            return exception.GetBaseException().Message;
        }
    }

    /// <summary>The Xxgk libraries once more, with nothing initialised; what they use is shared.</summary>
    private sealed class AloneContext(string folder) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(folder, assemblyName.Name + ".dll");
            return assemblyName.Name!.StartsWith("Xxgk.", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
