using System.Reflection;
using System.Runtime.Versioning;

namespace Xxgk.Conventions;

/// <summary>Each suite runs over one build of all the libraries; a transitive reference would bring the other one unseen.</summary>
public sealed class LoadedBuildTests
{
#if XXGK_NETSTANDARD
    private const string Expected = ".NETStandard,Version=v2.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    [Theory]
    [InlineData("Xxgk.Domain")]
    [InlineData("Xxgk.Checklist")]
    [InlineData("Xxgk.Specification")]
    public void The_suite_loads_the_build_that_it_says(string library) =>
        Assert.Equal(Expected, Assembly.Load(library).GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

    [Fact]
    public void No_Xxgk_library_is_left_out_of_the_check()
    {
        var libraries = Directory.GetFiles(AppContext.BaseDirectory, "Xxgk.*.dll").Select(Path.GetFileNameWithoutExtension)
            .Where(name => !string.Equals(name, typeof(LoadedBuildTests).Assembly.GetName().Name, StringComparison.Ordinal));

        Assert.Equal(["Xxgk.Checklist", "Xxgk.Domain", "Xxgk.Specification"], libraries.Order(StringComparer.Ordinal));
    }
}
