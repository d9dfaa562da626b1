using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Starting;

/// <summary>How long a user waits for the console host: its start, its work, and its first output, beside a program that only prints a line.</summary>
internal static class StartWorks
{
    public const string StartId = "start";
    public const string EvaluateId = "start-evaluate";

    private const int Rounds = 15;
    private const string Host = "xxgk";
    private const string Empty = "Empty";

    // What is published once serves both works.
    private static readonly Dictionary<(string Assembly, Publishing Publishing), string?> Published = [];

    public static Work Start { get; } = new(StartId, "First output of the main job", "runs")
    {
        TitleInChinese = "主要任务的首次输出",
        UnitInChinese = "次",
        Yardstick = OfEmpty(Publishing.AheadOfTime),
        Contenders = [.. Publishing.All.SelectMany(publishing => new[]
        {
            new Contender(OfEmpty(publishing), $"a program that prints one line, {publishing.Name}") { NameInChinese = $"只输出一行的程序，{publishing.NameInChinese}", WordsInChinese = $"只输出一行的程序，{publishing.NameInChinese}" },
            new Contender(OfXxgk(publishing), $"the console host without arguments: a report evaluated, the annual report written, {publishing.Name}") { NameInChinese = $"Xxgk，{publishing.NameInChinese}", WordsInChinese = $"不带参数的控制台宿主：核对一份报告、写出年度报告，{publishing.NameInChinese}" },
        })],
        Targets =
        [
            new(OfEmpty(Publishing.AheadOfTime), 1, 5)
            {
                Of = OfXxgk(Publishing.AheadOfTime),
                Explanation = "By profile most of the time passes before the host's first line of code, whatever it is asked: the runtime unpacks the data of a file of 32 MB (28 %), and its pages are made (28 %); on a machine whose pages come cheaper it was 20 ms, 10 times the empty program. "
                    + "Most of the file are libraries of other verbs: DOCX, calendar files, CSV. Tried: data that is not packed, 16 in place of 20 ms and a file of 66 MB, which is no bargain; code for size, without words for the stack and for events, 29 MB and 2 % less time.",
                ExplanationInChinese = "按剖析，大部分时间在宿主的第一行代码之前就已用去，与所问何事无关：运行时展开32 MB程序文件中的数据（28%），并分配内存页（28%）；在分配内存页较快的机器上为20毫秒，是空程序的10倍。文件的大部分是其他命令所用的库：DOCX、日历文件、CSV。试过不压缩数据：20毫秒降至16毫秒，但文件66 MB，不合算；试过按体积优化、不带调用栈和事件文字：29 MB，用时少2%。",
            },
            new(OfEmpty(Publishing.ReadyToRun), 1, 5)
            {
                Of = OfXxgk(Publishing.ReadyToRun),
                Explanation = "Collections of the library's own values, and queries over them, are compiled at the start even so: 984 methods with the shared framework, fewer where the framework is compiled with the host.",
                ExplanationInChinese = "本库自有值类型的集合和查询仍要在启动时编译：用共享框架时984个方法，与框架一起编译时较少。",
            },
        ],
        Remark = "From the start of the process to its first byte in a pipe, 15 rounds in turn; the time until the process is gone stands beside. "
            + "ReadyToRun is composite and brings the framework with it; JIT uses the shared framework and is for information.",
        RemarkInChinese = "自进程启动至管道中的首个字节，轮流进行15轮；进程结束的时间列在旁边。ReadyToRun为composite方式，自带框架；JIT用共享框架，仅供参考。",
        Measure = () => RoundRobin.Run([.. Publishing.All.SelectMany(Starts)], Rounds),
    };

    public static Work Evaluate { get; } = new(EvaluateId, "First output of the evaluation of a file", "records")
    {
        TitleInChinese = "核对一个文件的首次输出",
        UnitInChinese = "条记录",
        Contenders = [.. Publishing.All.Select(publishing => new Contender(OfXxgk(publishing), $"xxgk evaluate FILE, {publishing.Name}")
        {
            NameInChinese = $"Xxgk，{publishing.NameInChinese}",
            WordsInChinese = $"xxgk evaluate 文件，{publishing.NameInChinese}",
        })],
        WithoutTargets = "It shows how the first output grows with the file; the target is the main job's.",
        Remark = "As the main job, with a school's file.",
        RemarkInChinese = "同主要任务，读一所学校的文件。",
        Measure = () => RoundRobin.Run([.. Sizes.SelectMany(Evaluations)], Rounds),
    };

    private static int[] Sizes => Repository.IsTrial ? [360] : [3_600, 36_000, 360_000];

    private static IEnumerable<Entry> Starts(Publishing publishing)
    {
        // Without the host there is nothing to compare, and the other way round.
        if (Find(EmptyFolder, Empty, publishing) is { } empty && Find(HostFolder, Host, publishing) is { } host)
        {
            yield return new(StartId, OfEmpty(publishing), 1, () => StartedProgram.Run(empty));
            yield return new(StartId, OfXxgk(publishing), 1, () => StartedProgram.Run(host));
        }
    }

    private static IEnumerable<Entry> Evaluations(int records)
    {
        var path = RegisterText.PathOf(records);
        return
            from publishing in Publishing.All
            let host = Find(HostFolder, Host, publishing)
            where host is not null
            select new Entry(EvaluateId, OfXxgk(publishing), records, () => StartedProgram.Run(host, "evaluate", path)) { Bytes = new FileInfo(path).Length };
    }

    private static string HostFolder => Path.Combine("samples", "Xxgk.Sample.Console");

    private static string EmptyFolder => Path.Combine("tests", "Xxgk.Benchmarks", "Starting", "Empty");

    private static string OfEmpty(Publishing publishing) => $"one line, {publishing.Name}";

    private static string OfXxgk(Publishing publishing) => $"{Contender.Xxgk}, {publishing.Name}";

    private static string? Find(string project, string assembly, Publishing publishing)
    {
        if (!Published.TryGetValue((assembly, publishing), out var program))
        {
            Published[(assembly, publishing)] = program = publishing.TryPublish(project, assembly);
        }

        return program;
    }
}
