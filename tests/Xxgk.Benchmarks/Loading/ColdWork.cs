using System.Globalization;
using System.Text.Json;
using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Loading;

/// <summary>The first load in a new process: code is compiled, types and tables are made, all of it within the time that is measured.</summary>
internal static class ColdWork
{
    public const string Id = "load-cold";

    private const int Rounds = 11;

    private const string WhyCold = "By profile more than four fifths of the first load of 3,600 records is the compiler: 840 methods of the library, where the plain objects have some 250, since most of System.Text.Json comes compiled. "
        + "350 of them make the checklist with its 78 parts, bases and provisions, without which an item could not be looked up. Tried: choices made when they are read, the ledger's shape likewise, "
        + "loops in place of queries that are compiled for each enumeration: 1,930 to 840 methods, 175 to 85 ms. What is published ahead of time or ReadyToRun does not compile.";

    private const string WhyColdInChinese = "按剖析，首次读入3,600条记录的五分之四以上用于编译：本库840个方法，普通对象约250个，因为System.Text.Json大部分已编译好。其中350个用于建立清单及其78个部分、依据和条款，没有清单就无从查事项。"
        + "已做：各种可选值到读到时再建，申请台账的格式也是如此，为每个枚举都要编译的查询改为循环：1,930个方法降至840个，175毫秒降至85毫秒。预先编译（AOT）或ReadyToRun发布的程序不在运行时编译。";

    public static Work Cold { get; } = new(Id, "Load and check a register, the first in a new process", "records")
    {
        TitleInChinese = "读入并检查台账：新进程中的第一次",
        UnitInChinese = "条记录",
        Contenders = LoadWorks.Load.Contenders,
        Targets = [.. from size in (long[])[3_600, 36_000, 360_000] select new Target(LoadWorks.Plain, size, 0.7) { Explanation = WhyCold, ExplanationInChinese = WhyColdInChinese }],
        Remark = "Each load in a process of its own, 11 rounds in turn, the file's bytes already in memory; the assemblies of the benchmarks are compiled when they run (JIT).",
        RemarkInChinese = "每次读入各用一个新进程，轮流进行11轮，文件内容已在内存中；基准程序集在运行时编译（JIT）。",
        Measure = Measure,
        Child = Child,
    };

    private static IReadOnlyList<Figure> Measure()
    {
        int[] sizes = Repository.IsTrial ? [360] : [3_600, 36_000, 360_000];
        return RoundRobin.Run([.. sizes.SelectMany(Entries)], Rounds);
    }

    private static IEnumerable<Entry> Entries(int records)
    {
        var path = RegisterText.PathOf(records);
        return Cold.Contenders.Select(contender => new Entry(Id, contender.Name, records, () => OwnProcess.Run(Id, [contender.Name, path]))
        {
            Bytes = new FileInfo(path).Length,
            Question = contender.Name == LoadWorks.Loop ? string.Empty : "records",
        });
    }

    private static Measurement Child(string[] arguments)
    {
        var bytes = File.ReadAllBytes(arguments[1]);
        return Measured.Once(arguments[0] switch
        {
            LoadWorks.Loop => () => TokenLoop.Run(bytes).ToString(CultureInfo.InvariantCulture),
            LoadWorks.Plain => () => JsonSerializer.Deserialize(bytes, PlainJson.Default.PlainSchool)!.Records.Count.ToString(CultureInfo.InvariantCulture),
            _ => () => SchoolFile.Read(bytes).Value.Register.Records.Count.ToString(CultureInfo.InvariantCulture),
        });
    }
}
