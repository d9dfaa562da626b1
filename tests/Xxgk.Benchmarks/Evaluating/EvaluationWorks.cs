using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Evaluating;

internal static class EvaluationWorks
{
    public const string Id = "evaluate";
    public const string Touch = "object touch";
    public const string Linq = "LINQ GroupBy";
    public const string Rules = "RulesEngine";

    public static Work Evaluate { get; } = new(Id, "Evaluate a school-year against the 50 items", "records")
    {
        Contenders =
        [
            new(Touch, "every field of plain objects read once, nothing decided"),
            new(Contender.Xxgk, "ChecklistEvaluator.Evaluate on loaded facts: every record judged, a finding for each that is late"),
            new(Linq, "GroupBy the item over the plain objects, five counts and days an item; the last days of the limits are in a table, made beforehand"),
            new(Rules, "Microsoft RulesEngine 6.0.1, a rule an item, all rules asked of every record, compiled and warm; the last day of each limit is worked out beforehand"),
        ],
        Targets =
        [
            new(Touch, 3_600, 1),
            new(Touch, 36_000, 1),
            new(Touch, 360_000, 1),
            new(Linq, 3_600, 1.0 / 20),
            new(Linq, 36_000, 1.0 / 20),
            new(Linq, 360_000, 1.0 / 20),
            new(Rules, 3_600, 1.0 / 1_000),
        ],
        Remark = "Sixteen registers in turn, two at 360,000 records. The library judges the changes of a record too, which no other contender looks at. What it allocates is the statement; "
            + "that records without a finding add nothing to it is a test.",
        Classes = [typeof(EvaluationBenchmarks), typeof(RuleBenchmarks)],
    };
}
