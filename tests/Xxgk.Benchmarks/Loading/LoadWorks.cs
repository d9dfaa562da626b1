using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Loading;

internal static class LoadWorks
{
    public const string LoadId = "load";
    public const string ProblemsId = "load-problems";
    public const string Loop = "token loop";
    public const string Plain = "plain objects";
    public const string Clean = "the same file without";

    private const string WhyLoop = "A program that does nothing else takes 500 ns a record, the loop 278: 1.80. By profile 43 % of the time is the reader of tokens itself, 26 % looks at members and keeps them, 9 % at texts, 8 % at ids and names, "
        + "4 % at UTF-8; within them no line stands out. Tried: rows of 24 and 16 bytes, rare members beside them, room for the records estimated from those read, ids not copied, one look at each text: 643 to 500 ns. "
        + "Tried in vain: all words of problems out of the methods that read, a hash of names with one product in place of six: no change.";

    private const string WhyLoopInChinese = "只做此事的程序每条记录500纳秒，循环278纳秒，即1.80倍。按剖析，43%的时间就是逐记号读取本身，26%用于辨认并保存成员，9%用于文字，8%用于编号和名称，4%用于UTF-8，其中没有哪一处特别突出。"
        + "已做：每行数据压缩到24和16字节，少见的成员另放，按已读记录估计所需空间，编号不再复制，每个文本只查看一遍：643纳秒降至500纳秒。试而无效：把问题用语全部移出读取方法，名称散列由六次乘法改为一次，均无变化。";

    private const string WhyPages = "By profile two fifths of the time of a program that loads sixteen registers in turn, its preparation included, are the system's, which makes pages for the columns, and clears them: they are released when a register is, and asked for again by the next. "
        + "The loop keeps nothing and pays none of it. How much that is differs with the state of the machine's memory: two days earlier it was 2.57 times the loop, and runs of a single day gave 18.8 and 32.7 ms for 36,000 records. Tried: columns that grow by what the document still holds, so that none is moved more than once or twice.";

    private const string WhyPagesInChinese = "按剖析，轮流读入十六份台账的程序（含准备）有五分之二的时间用在系统内核：为各列分配并清零内存页，台账释放后页也归还，读下一份时再要。循环什么也不留，没有这项开销。"
        + "其多少随机器内存的状态而变：两天前为循环的2.57倍；36,000条记录，同一天的几次运行有18.8毫秒，也有32.7毫秒。已做：各列按文件余下的长度扩展，搬动不超过一两次。";

    public static Work Load { get; } = new(LoadId, "Load and check a register", "records")
    {
        TitleInChinese = "读入并检查台账",
        UnitInChinese = "条记录",
        Contenders =
        [
            new(Loop, "Utf8JsonReader over every token, nothing kept: the bound") { NameInChinese = "逐记号循环", WordsInChinese = "Utf8JsonReader读遍全部记号，什么也不留：下限" },
            new(Contender.Xxgk, "SchoolFile.Read: every value checked, ids unique, UTF-8 checked") { WordsInChinese = "SchoolFile.Read：每个值都检查，编号不重复，UTF-8有效" },
            new(Plain, "System.Text.Json, source-generated, DateOnly, nothing checked") { NameInChinese = "普通对象", WordsInChinese = "System.Text.Json源生成，日期为DateOnly，什么也不检查" },
        ],
        Targets =
        [
            new(Loop, 3_600, 1.8)
            {
                Explanation = WhyLoop,
                ExplanationInChinese = WhyLoopInChinese,
            },
            new(Loop, 36_000, 2.2) { Explanation = WhyPages, ExplanationInChinese = WhyPagesInChinese },
            new(Loop, 360_000, 2.8) { Explanation = WhyPages, ExplanationInChinese = WhyPagesInChinese },
            new(Plain, 3_600, 0.7),
            new(Plain, 36_000, 0.6),
            new(Plain, 360_000, 0.6),
            new(Plain, 3_600, 0.25, Aspect.Allocation),
            new(Plain, 36_000, 0.25, Aspect.Allocation),
            new(Plain, 360_000, 0.25, Aspect.Allocation),
        ],
        Classes = [typeof(LoadBenchmarks)],
    };

    public static Work Problems { get; } = new(ProblemsId, "Load a register with 100 problems, each located", "records")
    {
        TitleInChinese = "读入有100个问题的台账，逐个指出位置",
        UnitInChinese = "条记录",
        Contenders =
        [
            new(Clean, "SchoolFile.Read, no problem") { NameInChinese = "没有问题的同一文件", WordsInChinese = "SchoolFile.Read，没有问题" },
            new(Contender.Xxgk, "SchoolFile.Read, 100 problems with path, line, column and words") { WordsInChinese = "SchoolFile.Read，100个问题都有路径、行号、列号和文字" },
        ],
        Targets = [new(Clean, 3_600, 1.1)],
        Classes = [typeof(ProblemBenchmarks)],
    };
}
