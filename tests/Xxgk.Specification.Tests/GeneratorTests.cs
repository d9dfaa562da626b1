using Xxgk.Auditing;
using Xxgk.Reporting;
using Xxgk.Requests;
using Xxgk.Serialization;

namespace Xxgk.Specification.Tests;

/// <summary>Every public type of the domain can be asked for, and what comes is of the type.</summary>
public sealed class GeneratorTests
{
    /// <summary>What is no value of the domain, with the reason.</summary>
    private static readonly Dictionary<Type, string> NotGenerated = new()
    {
        [typeof(ChecklistEvaluator)] = "a function over law and facts",
        [typeof(ReportAuditor)] = "a function over a text",
        [typeof(AnnualReportBuilder)] = "a function over facts",
        [typeof(ChecklistEditionBuilder)] = "a means of making an edition",
        [typeof(ChecklistCategoryBuilder)] = "a means of making an edition",
        [typeof(PartDefinition)] = "a means of making an edition",
        [typeof(RequestTally)] = "a fold over events, filled as they come",
        [typeof(RequestCounts)] = "what that fold answers",
        [typeof(DatedNone)] = "part of a dated rule",
        [typeof(Dated<>)] = "generic: a rule of any kind of value",
        [typeof(DatedRow<>)] = "generic: a row of such a rule",
        [typeof(Covered<>)] = "generic: an answer of any kind of value",
        [typeof(LoadResult<>)] = "generic: the result of reading any kind of file",
    };

    private static readonly Dictionary<Type, System.Reflection.MethodInfo> Generators = typeof(XxgkArbitraries).GetMethods()
        .Where(method => method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Arbitrary<>) && method.GetParameters().Length == 0)
        .ToDictionary(method => method.ReturnType.GenericTypeArguments[0]);

    private static IEnumerable<Type> DomainTypes => new[] { typeof(Instrument).Assembly, typeof(ChecklistItem).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsEnum: false, IsInterface: false } && !(type.IsAbstract && type.IsSealed) && !typeof(Delegate).IsAssignableFrom(type));

    public static TheoryData<Type> Families => [typeof(RequestEvent), typeof(Claim), typeof(ReportBlock), typeof(Declaration), typeof(ChecklistFinding), typeof(RequestFinding), typeof(RelatedMatterFinding)];

    [Fact]
    public void Every_public_type_has_a_generator_or_is_of_a_family_that_has_one_or_says_why_not()
    {
        var without = DomainTypes.Where(type => !Generators.ContainsKey(type) && !NotGenerated.ContainsKey(type) && !Ancestors(type).Any(Generators.ContainsKey) && !IsRootOfFamilies(type));
        Assert.Empty(without.Select(type => type.FullName));
        Assert.DoesNotContain(NotGenerated.Keys, Generators.ContainsKey);
    }

    [Fact]
    public void Each_generator_gives_values_and_their_shrinker_gives_others()
    {
        var broken = Generators.Values.Select(Fault).Where(fault => fault is not null);
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_s_generator_gives_every_kind_of_it(Type family)
    {
        var kinds = DomainTypes.Where(type => !type.IsAbstract && type.IsSubclassOf(family)).ToHashSet();
        for (var round = 0; round < 200 && kinds.Count > 0; round++)
        {
            foreach (var value in (IEnumerable<object>)Sampled(Generators[family], 50))
            {
                kinds.Remove(value.GetType());
            }
        }

        Assert.Empty(kinds.Select(kind => kind.Name));
    }

    [Fact]
    public void One_call_registers_all_without_xunit()
    {
        Check.Method(Config.QuickThrowOnFailure.WithXxgk().WithMaxTest(20).WithQuietOnSuccess(true), typeof(GeneratorTests).GetMethod(nameof(Both)), Microsoft.FSharp.Core.FSharpOption<object>.None);
        Assert.NotNull(XxgkGenerators.All.ArbFor<ComplianceStatement>().Generator.Sample(1).Single());
    }

    /// <summary>A property that asks for a valid and an invalid value.</summary>
    public static bool Both(AgendaEntry entry, UnreadableText<Quantity> text) => entry is not null && !Quantity.TryParse(text.Text, out _);

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    // The root of all findings: its branches have generators.
    private static bool IsRootOfFamilies(Type type) => type == typeof(Finding);

    private static string? Fault(System.Reflection.MethodInfo generator)
    {
        try
        {
            var values = ((IEnumerable<object?>)Sampled(generator, 3)).ToList();
            return values.Count == 3 && values.All(value => value is not null) ? null : generator.Name;
        }
        catch (System.Reflection.TargetInvocationException none)
        {
            return generator.Name + ": " + none.InnerException!.Message;
        }
    }

    private static object Sampled(System.Reflection.MethodInfo generator, int count) => typeof(GeneratorTests)
        .GetMethod(nameof(Samples), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
        .MakeGenericMethod(generator.ReturnType.GenericTypeArguments)
        .Invoke(null, [generator.Invoke(null, null), count])!;

    private static object?[] Samples<T>(Arbitrary<T> arbitrary, int count)
    {
        var values = arbitrary.Generator.Sample(count).ToList();
        foreach (var value in values)
        {
            _ = arbitrary.Shrinker(value).Take(3).ToList();
        }

        return [.. values.Select(value => (object?)value)];
    }
}
