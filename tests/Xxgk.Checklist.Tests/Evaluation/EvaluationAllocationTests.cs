namespace Xxgk.Checklist.Tests.Evaluation;

public class EvaluationAllocationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void An_evaluation_allocates_for_what_it_finds_and_nothing_for_each_record(int late)
    {
        var few = School.With([.. InTime(1_000), .. Late(late)]).Facts;
        var many = School.With([.. InTime(10_000), .. Late(late)]).Facts;
        Assert.Equal(Findings(few), Findings(many));

        Assert.Equal(Allocated(few), Allocated(many));
    }

    private static DisclosureRecord[] InTime(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Facts.Record(PartOf(i), "2020-10-12", [Facts.Shown("2020-10-20")], Id(i)))];

    private static DisclosureRecord[] Late(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Facts.Record(PartOf(i), "2020-10-13", [Facts.Shown("2021-02-01")], "late-" + Id(i)))];

    private static ItemPart PartOf(int number)
    {
        var parts = Checklist2014.Edition.Parts.Where(part => part.Limit.Kind == TimeLimitKind.WorkingDaysAfter).ToList();
        return parts[number % parts.Count];
    }

    private static string Id(int number) => FormattableString.Invariant($"r-{number:000000}");

    private static int Findings(SchoolFacts facts) => Evaluate(facts).Findings.Count;

    private static long Allocated(SchoolFacts facts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate(facts);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ComplianceStatement Evaluate(SchoolFacts facts) => Ways.Evaluator.Evaluate(facts, School.Day("2021-10-31"));
}
