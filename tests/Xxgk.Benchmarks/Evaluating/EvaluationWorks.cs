using Xxgk.Benchmarks.Running;
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
        TitleInChinese = "按50项核对一个学年",
        UnitInChinese = "条记录",
        Contenders =
        [
            new(Touch, "every field of plain objects read once, nothing decided") { NameInChinese = "读遍对象", WordsInChinese = "普通对象的每个字段读一次，什么也不判断" },
            new(Contender.Xxgk, "ChecklistEvaluator.Evaluate on loaded facts: every record judged, a finding for each that is late") { WordsInChinese = "对已载入的台账调用ChecklistEvaluator.Evaluate：每条记录都判断，每条迟延都有一条结论" },
            new(Linq, "GroupBy the item over the plain objects, five counts and days an item; the last days of the limits are in a table, made beforehand") { NameInChinese = Linq, WordsInChinese = "对普通对象按事项GroupBy，每项五个计数和日期；期限届满日事先列成表" },
            new(Rules, "Microsoft RulesEngine 6.0.1, a rule an item, all rules asked of every record, compiled and warm; the last day of each limit is worked out beforehand") { NameInChinese = Rules, WordsInChinese = "Microsoft RulesEngine 6.0.1，一项一条规则，每条记录问遍全部规则，已编译并预热；期限届满日事先算好" },
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
        RemarkInChinese = "十六份台账轮流，360,000条记录时两份。本库还判断记录的变更，其他做法都不看。所分配的就是核对结果；没有结论的记录不增加分配，另有测试。",
        Versions = () => [PackageVersion.Of("RulesEngine")],
        Classes = [typeof(EvaluationBenchmarks), typeof(RuleBenchmarks)],
    };
}
