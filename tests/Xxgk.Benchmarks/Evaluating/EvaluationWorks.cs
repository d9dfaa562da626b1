using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Evaluating;

internal static class EvaluationWorks
{
    public const string Id = "evaluate";
    public const string Touch = "object touch";
    public const string Linq = "LINQ GroupBy";
    public const string Rules = "RulesEngine";

    private const string WhyTouch = "By profile of 3,600 records, 40 % of the time is the fold itself, some 20 ns a record; 25 % goes to the records that leave the short cut, since a change was not shown or their part has a date as its limit; "
        + "the rest makes the statement of 78 parts: applicability, findings in order. Tried: judging texts that change by the short cut (a record in six), making evidence when it is asked for, ties by bytes: 84 to 44 ns a record. "
        + "Next: answers of applicability kept for a profile, and the statement's parts made when they are read.";

    private const string WhyTouchInChinese = "按剖析（3,600条记录），四成时间用于逐条累计，每条约20纳秒；四分之一用于不能走捷径的记录（变更后未公开，或所属部分以日期为期限）；其余用于写出78个部分的核对结果：适用与否、结论排序。"
        + "已做：有变更的记录（六条中一条）也走捷径，佐证到有人要时再生成，编号按字节比较：每条84纳秒降至44纳秒。下一步：同一学校概况的适用性只答一次，各部分到有人读时再生成。";

    private const string WhyLinq = "LINQ answers less: five counts and days an item, no change, no applicability, no finding with its words. The library's answer costs what the first explanation says; "
        + "twenty times as fast would be 5 ns a record with the statement made for nothing.";

    private const string WhyLinqInChinese = "LINQ回答得少：每项五个计数和日期，不看变更，不判断适用与否，也没有成文的结论。本库的用时见上一条；要快二十倍，每条只能用5纳秒，核对结果还要不费时间。";

    private const string WhyRules = "The ratio grew from 61 by the same changes. RulesEngine compiles its rules to delegates, and 50 of them a record cost 10 µs; a thousand times as fast is 10 ns a record, statement included.";

    private const string WhyRulesInChinese = "经同样的改动，此比例由61倍升至现在。RulesEngine把规则编译成委托，每条记录问50条约10微秒；要快一千倍，连同核对结果每条只能用10纳秒。";

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
            .. from size in (long[])[3_600, 36_000, 360_000] select new Target(Touch, size, 1) { Explanation = WhyTouch, ExplanationInChinese = WhyTouchInChinese },
            .. from size in (long[])[3_600, 36_000, 360_000] select new Target(Linq, size, 1.0 / 20) { Explanation = WhyLinq, ExplanationInChinese = WhyLinqInChinese },
            new(Rules, 3_600, 1.0 / 1_000) { Explanation = WhyRules, ExplanationInChinese = WhyRulesInChinese },
        ],
        Remark = "Sixteen registers in turn, two at 360,000 records. The library judges the changes of a record too, which no other contender looks at. What it allocates is the statement; "
            + "that records without a finding add nothing to it is a test.",
        RemarkInChinese = "十六份台账轮流，360,000条记录时两份。本库还判断记录的变更，其他做法都不看。所分配的就是核对结果；没有结论的记录不增加分配，另有测试。",
        Versions = () => [PackageVersion.Of("RulesEngine")],
        Classes = [typeof(EvaluationBenchmarks), typeof(RuleBenchmarks)],
    };
}
