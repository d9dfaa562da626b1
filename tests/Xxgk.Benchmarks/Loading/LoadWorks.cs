using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Loading;

internal static class LoadWorks
{
    public const string LoadId = "load";
    public const string ProblemsId = "load-problems";
    public const string Loop = "token loop";
    public const string Plain = "plain objects";
    public const string Clean = "the same file without";

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
            new(Loop, 3_600, 1.8),
            new(Loop, 36_000, 2.2),
            new(Loop, 360_000, 2.8),
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
