using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>Tallies of many schools merge as numbers add: in any order and grouping, and the empty one changes nothing.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 60)]
public sealed class TallyProperties
{
    [Property]
    public bool Tallies_are_a_commutative_monoid(EvaluationCase first, EvaluationCase second, EvaluationCase third)
    {
        var (a, b, c) = (first.Statement().Tally, second.Statement().Tally, third.Statement().Tally);
        var empty = ComplianceTally.Empty(Checklist2014.Edition);
        return a.Merge(b).Equals(b.Merge(a))
            && a.Merge(b).Merge(c).Equals(a.Merge(b.Merge(c)))
            && a.Merge(empty).Equals(a)
            && empty.Merge(a).Equals(a)
            && a.Merge(b).GetHashCode() == b.Merge(a).GetHashCode();
    }

    [Property]
    public bool A_tally_counts_each_item_of_each_school_once(EvaluationCase first, EvaluationCase second)
    {
        var (one, other) = (first.Statement(), second.Statement());
        var both = one.Tally.Merge(other.Tally);
        return both.SchoolCount == 2
            && both.RecordCount == one.RecordCount + other.RecordCount
            && DisclosureStates.All.Sum(both.CountOf) == 100
            && both.Findings.Values.Sum() == one.Findings.Count + other.Findings.Count
            && DisclosureStates.All.All(state => both.CountOf(state) == Counted(one, state) + Counted(other, state))
            && both.DisclosureRate == one.DisclosureRate.Plus(other.DisclosureRate)
            && both.TimelinessRate == one.TimelinessRate.Plus(other.TimelinessRate);
    }

    private static int Counted(ComplianceStatement statement, DisclosureState state) => statement.Items.Take(50).Count(item => item.State == state);
}
