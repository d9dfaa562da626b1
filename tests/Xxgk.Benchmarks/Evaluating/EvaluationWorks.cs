using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Evaluating;

internal static class EvaluationWorks
{
    public const string Id = "evaluate";
    public const string Touch = "object touch";
    public const string Linq = "LINQ GroupBy";
    public const string Rules = "RulesEngine";

    private const string WhyLinq = "LINQ answers less: five counts and days an item, no change, no applicability, no finding. By profile of 3,600 records two thirds of the library's 18 to 19 ns a record judge the records by the short cut, "
        + "an eighth goes to the records that leave it, since their part has a date as its limit, a tenth each to the findings and to the statement of 78 parts. Tried: what the short cut reads of the rules in one small table, the first showing of a change "
        + "looked up while loading, one number in place of three comparisons for the evidence, applicability judged without its words, findings in pieces that are never moved and put in order when they are read: "
        + "60 to 18 ns. Twenty times as fast would be 4 to 5 ns a record, statement included.";

    private const string WhyLinqInChinese = "LINQ回答得少：每项五个计数和日期，不看变更，不判断适用与否，也没有结论。按剖析（3,600条记录），本库每条18至19纳秒中，三分之二用于按捷径判断记录，八分之一用于所属部分以日期为期限、不能走捷径的记录，"
        + "结论和78个部分的核对结果各占十分之一。已做：捷径所读的规则集中在一张小表，变更后的首次公开在读入时查好，佐证的三次比较并为一个数，判断适用与否时不再生成文字，结论分块存放、不再搬动，到有人读时才排序："
        + "每条60纳秒降至18纳秒。要快20倍，连同核对结果每条只能用4至5纳秒。";

    private const string WhyRules = "The ratio grew from 61 by the same changes, and 192 before the last of them. RulesEngine compiles its rules to delegates, and 50 of them a record cost 15 µs in this run (8 to 10 in others, where the system made pages faster); "
        + "a thousand times as fast is 15 ns a record, statement included.";

    private const string WhyRulesInChinese = "经同样的改动，此比例由61倍升至现在，最后几项改动之前为192倍。RulesEngine把规则编译成委托，每条记录问50条，本次运行用15微秒（系统分配内存页较快的其他几次为8至10微秒）；要快一千倍，连同核对结果每条只能用15纳秒。";

    public static Work Evaluate { get; } = new(Id, "Evaluate a school-year against the 50 items", "records")
    {
        TitleInChinese = "按50项核对一个学年",
        UnitInChinese = "条记录",
        Contenders =
        [
            new(Touch, "every field of plain objects read once, nothing decided") { NameInChinese = "读遍对象", WordsInChinese = "普通对象的每个字段读一次，什么也不判断" },
            new(Contender.Xxgk, "ChecklistEvaluator.Evaluate on loaded facts: every record judged, a finding for each that is late") { WordsInChinese = "对已载入的台账调用ChecklistEvaluator.Evaluate：每条记录都判断，每处迟延都有一条结论" },
            new(Linq, "GroupBy the item over the plain objects, five counts and days an item; the last days of the limits are in a table, made beforehand") { NameInChinese = Linq, WordsInChinese = "对普通对象按事项GroupBy，每项五个计数和日期；期限届满日事先列成表" },
            new(Rules, "Microsoft RulesEngine 6.0.1, a rule an item, all rules asked of every record, compiled and warm; the last day of each limit is worked out beforehand") { NameInChinese = Rules, WordsInChinese = "Microsoft RulesEngine 6.0.1，一项一条规则，每条记录问遍全部规则，已编译并预热；期限届满日事先算好" },
        ],
        Targets =
        [
            .. from size in (long[])[3_600, 36_000, 360_000] select new Target(Touch, size, 1),
            .. from size in (long[])[3_600, 36_000, 360_000] select new Target(Linq, size, 1.0 / 20) { Explanation = WhyLinq, ExplanationInChinese = WhyLinqInChinese },
            new(Rules, 3_600, 1.0 / 1_000) { Explanation = WhyRules, ExplanationInChinese = WhyRulesInChinese },
        ],
        Remark = "Sixteen registers in turn, two at 360,000 records. The library judges the changes of a record too, which no other contender looks at. Its findings are there as numbers; "
            + "their order and their words are made when somebody reads them, and are not in these times. What it allocates is the statement; that records without a finding add nothing to it is a test.",
        RemarkInChinese = "十六份台账轮流，360,000条记录时两份。本库还判断记录的变更，其他做法都不看。结论此时只是数字，次序和文字到有人读时才生成，不在这些用时之内。所分配的就是核对结果；没有结论的记录不增加分配，另有测试。",
        Versions = () => [PackageVersion.Of("RulesEngine")],
        Classes = [typeof(EvaluationBenchmarks), typeof(RuleBenchmarks)],
    };
}
