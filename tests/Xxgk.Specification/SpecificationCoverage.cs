using System.Reflection;
using Xunit;

namespace Xxgk.Specification;

/// <summary>One test that fails where a suite of the kit is neither derived nor declined with a reason (规约覆盖): derive it once.</summary>
/// <remarks>A system without requests of its own, say, puts <c>[DeclinedSuite(typeof(RequestStoreSpecification&lt;&gt;), "…")]</c> on the derived class.</remarks>
public abstract class SpecificationCoverage
{
    private static readonly Type[] Suites =
    [
        typeof(DisclosureRegisterSpecification<>), typeof(RequestStoreSpecification<>), typeof(WorkingCalendarSpecification<>), typeof(ReportSpecification),
    ];

    /// <summary>The types among which derived suites are looked for (所检查的类型): those of the derived class's assembly.</summary>
    protected virtual IEnumerable<Type> Types => GetType().Assembly.GetTypes();

    /// <summary>What is missing or contradictory, one line each (未覆盖的规约); empty where nothing is.</summary>
    public IReadOnlyList<string> Gaps
    {
        get
        {
            var derived = Types.Where(type => type is { IsAbstract: false, IsClass: true, ContainsGenericParameters: false }).ToList();
            var declined = GetType().GetCustomAttributes<DeclinedSuiteAttribute>().ToList();
            return [.. Suites.SelectMany(suite => GapsOf(suite, derived, declined)), .. declined.Where(one => !Suites.Contains(one.Suite)).Select(one => $"{one.Suite.Name} is declined and is no suite of the kit")];
        }
    }

    /// <summary>Every suite of the kit is derived, or declined with a reason (规约均已适用或说明不适用的理由).</summary>
    /// <exception cref="SpecificationViolationException">One is neither.</exception>
    [Fact]
    public virtual void Every_suite_is_derived_or_declined_with_a_reason()
    {
        if (Gaps.Count > 0)
        {
            throw new SpecificationViolationException(string.Join("\n", Gaps));
        }
    }

    private static IEnumerable<string> GapsOf(Type suite, List<Type> types, List<DeclinedSuiteAttribute> declined)
    {
        var name = suite.Name.Split('`')[0];
        var mine = types.FindAll(type => IsOf(suite, type));
        var reasons = declined.FindAll(one => one.Suite == suite);
        if (mine.Count == 0 && reasons.Count == 0)
        {
            yield return $"{name} is neither derived nor declined: derive it for the system's store, or put [DeclinedSuite(typeof({name}{(suite.IsGenericType ? "<>" : string.Empty)}), \"reason\")] on this class";
        }

        if (mine.Count > 0 && reasons.Count > 0)
        {
            yield return $"{name} is declined, and {mine[0].Name} derives it";
        }

        if (reasons.Exists(one => string.IsNullOrWhiteSpace(one.Reason)))
        {
            yield return $"{name} is declined without a reason";
        }

        foreach (var hidden in mine.Where(type => !type.IsVisible))
        {
            yield return $"{hidden.Name} derives {name} and is not public: a test framework does not see it";
        }
    }

    private static bool IsOf(Type suite, Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type == suite || (type.IsGenericType && type.GetGenericTypeDefinition() == suite))
            {
                return true;
            }
        }

        return false;
    }
}
