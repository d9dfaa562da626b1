using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Requests;

internal static class LedgerWorks
{
    public const string Id = "ledger";
    public const string Structs = "dictionary of structs";
    public const string Grouped = "GroupBy and Aggregate";
    public const string Statement = "Xxgk, full statement";

    public static Work Ledger { get; } = new(Id, "Fold a journal of requests into states and statistics", "events")
    {
        TitleInChinese = "由申请流水得出状态和统计",
        UnitInChinese = "个环节",
        Contenders =
        [
            new(Structs, "one Dictionary of structs, changed by reference; a table of transitions; counts of six years in the same pass") { NameInChinese = "结构体字典", WordsInChinese = "一个结构体Dictionary，按引用修改；一张流转表；六个年度的计数在同一遍中完成" },
            new(Contender.Xxgk, "RequestTally: every event against the table of its regime, its order checked, kinds of applicants and carry-overs counted too") { WordsInChinese = "RequestTally：每个环节都对照其所适用制度的流转表，检查先后，并计申请人类别和结转" },
            new(Grouped, "LINQ: lines grouped by request, each group folded by Aggregate") { NameInChinese = "GroupBy与Aggregate", WordsInChinese = "LINQ：流水按申请分组，每组用Aggregate折叠" },
            new(Statement, "RequestLedger and RequestStatistics of one year: every event kept, with histories, findings and the clock of each request") { NameInChinese = "Xxgk，完整统计", WordsInChinese = "一个年度的RequestLedger和RequestStatistics：保留每个环节，含历程、结论和每件申请的时钟" },
        ],
        Targets =
        [
            new(Structs, 100_000, 2),
            new(Structs, 1_000_000, 2),
            new(Grouped, 1_000_000, 1.0 / 10)
            {
                Explanation = "By profile most of the time finds the request's number in a table of texts, some 25 ns an event, as the dictionary of structs does too. In two earlier runs on other machines it was 8.6 and 10.8 times as fast; "
                    + "GroupBy differs more between them than the library does. Tried: numbers interned to dense places, states in an array, transitions in a table.",
                ExplanationInChinese = "按剖析，大部分时间用于在文本表中查找申请编号，每个环节约25纳秒，结构体字典也是如此。此前在其他机器上的两次运行为8.6倍和10.8倍，其间GroupBy的变化大于本库。已做：编号换成连续序号，状态放在数组里，状态转换查表。",
            },
        ],
        Remark = "Each line has a text of its own for the request's number, as a reader of a file would make it. The full statement answers more, and is measured up to 100,000 events.",
        RemarkInChinese = "每行流水的申请编号是单独的字符串，如读文件时所得。完整统计回答得更多，只测到100,000个环节。",
        Classes = [typeof(LedgerBenchmarks), typeof(HistoryBenchmarks)],
    };
}
