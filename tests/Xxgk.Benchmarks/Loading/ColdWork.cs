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

    public static Work Cold { get; } = new(Id, "Load and check a register, the first in a new process", "records")
    {
        TitleInChinese = "读入并检查台账：新进程中的第一次",
        UnitInChinese = "条记录",
        Contenders = LoadWorks.Load.Contenders,
        Targets = [new(LoadWorks.Plain, 3_600, 0.7), new(LoadWorks.Plain, 36_000, 0.7), new(LoadWorks.Plain, 360_000, 0.7)],
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
