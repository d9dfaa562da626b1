using Xxgk.Reporting;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class TallyFindingsTests
{
    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    [Property(MaxTest = 200)]
    public Property A_tally_counts_findings_by_the_codes_that_they_have(SchoolFacts facts)
    {
        var statement = Evaluator.Evaluate(facts, facts.AsOf ?? ReportingDuty.For(facts.Period, facts.Institution).DueOn);
        var counted = statement.Findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => KeyValuePair.Create(same.Key, same.LongCount()));
        return statement.Tally.Findings.SequenceEqual(counted)
            .Classify(statement.Findings.Count > 20, "many findings")
            .And(statement.Findings.All(finding => finding.Severity == ChecklistFindingCodes.SeverityOf(finding.Code)));
    }
}
