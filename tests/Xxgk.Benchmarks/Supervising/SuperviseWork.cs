using System.Globalization;
using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Supervising;

/// <summary>Supervision on one machine: many schools in one file, each contender in a process of its own.</summary>
internal static class SuperviseWork
{
    public const string Id = "supervise";
    public const string Loop = "token loop";
    public const string TwoLoops = "token loop, two threads";
    public const string TwoWorkers = "Xxgk, two workers";
    public const string DuckDB = "DuckDB, one thread";
    public const string TwoDuckDB = "DuckDB, two threads";

    private const int Rounds = 7;
    private const int Many = 3_000;

    public static Work Supervise { get; } = new(Id, "Supervise many schools of 5,000 records", "schools")
    {
        TitleInChinese = "监管：核对多所学校，每校5,000条记录",
        UnitInChinese = "所学校",
        Contenders =
        [
            new(Loop, "Utf8JsonReader over every token of every line: the bound") { NameInChinese = "逐记号循环", WordsInChinese = "Utf8JsonReader读遍每行的全部记号：下限" },
            new(TwoLoops, "the same, each thread taking the next 8 MB") { NameInChinese = "逐记号循环，两线程", WordsInChinese = "同上，每个线程依次取8 MB" },
            new(Contender.Xxgk, "SchoolLines.Evaluate: UTF-8 and every value checked, ids unique, 50 items evaluated, tallies merged") { WordsInChinese = "SchoolLines.Evaluate：UTF-8和每个值都检查，编号不重复，核对50项，合并计数" },
            new(TwoWorkers, "the supervision host's threads, each taking the next schools of some 8 MB") { NameInChinese = "Xxgk，两个工作线程", WordsInChinese = "监管宿主的线程，每个依次取约8 MB的若干学校" },
            new(DuckDB, "SQL with read_json: for each school and item the records, and those published more than 30 calendar days after they were made; it leaves out "
                + "working days, limits of items' own, changes, days of publication but the first, unique ids, and what is wrong in a line")
            {
                NameInChinese = "DuckDB，一线程",
                WordsInChinese = "SQL读read_json：每校每项的记录数，以及生成后超过30个自然日才公开的条数；不含工作日、各项自己的期限、变更、首次以外的公开日期、编号是否重复，以及一行中的错误",
            },
            new(TwoDuckDB, "the same with SET threads = 2") { NameInChinese = "DuckDB，两线程", WordsInChinese = "同上，SET threads = 2" },
        ],
        Targets =
        [
            new(Loop, 300, 1.8)
            {
                Explanation = "By profile 36 % of the time is the reader of tokens itself, the bound; 22 % looks at the members of a record and keeps them, 13 % at texts, dates and names, 4 % at UTF-8, 5 % at ids; "
                    + "the evaluation takes 6 %, copies of what findings and evidence name 6 %, and a reader a line 6 %. Tried: rows of 24 and 16 bytes, one reader for schools that have no catalogue of their own, "
                    + "ids and names hashed eight bytes at a time, names looked at once, UTF-8 looked at text by text, ids alone kept for findings: 956 to 610 ns a record. A reader a line costs the loop the same; one for a whole block was not tried.",
                ExplanationInChinese = "按剖析，36%的时间就是逐记号读取本身，即下限；22%用于辨认并保存记录的成员，13%用于文字、日期和名称，4%用于UTF-8，5%用于编号；核对占6%，保存结论和佐证所指记录占6%，每行新建读取器占6%。"
                    + "已做：每行数据压缩到24和16字节，没有自设目录的学校共用一个读取器，编号和名称每次散列8字节，同一名称只检查一次，UTF-8逐个文本检查，结论只保存编号：每条956纳秒降至610纳秒。每行新建读取器的开销循环也有；一块数据共用一个读取器尚未试过。",
            },
            new(Loop, 300, 0.85, Aspect.Gain)
            {
                OfWithTwo = TwoWorkers,
                AgainstWithTwo = TwoLoops,
                IsAtLeast = true,
            },
            new(DuckDB, 300, 1 / 1.1),
            new(TwoDuckDB, 300, 1 / 1.1) { Of = TwoWorkers },
            new(string.Empty, 300, 100_000_000, Aspect.Resident) { Of = TwoWorkers },
        ],
        Remark = "Each contender in a process of its own, 7 rounds in turn, the file in the page cache. Warm: 30 schools are read again and again for ten seconds of processor time before, "
            + "since code is compiled a second time while it runs. 3,000 schools were measured in one round, the library only.",
        RemarkInChinese = "每种做法各用一个进程，轮流进行7轮，文件在页缓存中。已预热：此前反复读30所学校，用去十秒处理器时间，因为代码在运行中还要再编译一次。3,000所学校只用本库测量一轮。",
        Versions = () => [PackageVersion.Of("DuckDB.NET.Data.Full")],
        Measure = Measure,
        Child = Child,
    };

    public static string Answer(long records, long schools) => string.Create(CultureInfo.InvariantCulture, $"{records} records of {schools} schools");

    private static IReadOnlyList<Figure> Measure()
    {
        string[] all = [.. Supervise.Contenders.Select(contender => contender.Name)];
        int[] sizes = Repository.IsTrial ? [2, 4] : [30, 300];
        var entries = sizes.SelectMany(size => all.Select(contender => Of(contender, size))).ToList();
        var figures = RoundRobin.Run(entries, Rounds);
        return Repository.IsTrial ? figures : [.. figures, .. MeasureMany()];
    }

    private static IReadOnlyList<Figure> MeasureMany()
    {
        if (!SchoolsFile.HasRoom(Many))
        {
            Console.WriteLine($"{Many} schools are left out: there is no room for the file.");
            return [];
        }

        try
        {
            return RoundRobin.Run([Of(Contender.Xxgk, Many), Of(TwoWorkers, Many)], 1);
        }
        finally
        {
            File.Delete(SchoolsFile.Of(Many));
        }
    }

    private static Entry Of(string contender, int schools)
    {
        var (file, few) = (SchoolsFile.Of(schools), SchoolsFile.Of(Repository.IsTrial ? 2 : 30));
        return new(Id, contender, schools, () => OwnProcess.Run(Id, [contender, file, few, schools.ToString(CultureInfo.InvariantCulture)]))
        {
            Bytes = new FileInfo(file).Length,
            Question = "records",
        };
    }

    private static Measurement Child(string[] arguments)
    {
        var (contender, file, few, schools) = (arguments[0], arguments[1], arguments[2], int.Parse(arguments[3], CultureInfo.InvariantCulture));
        using var database = contender is DuckDB or TwoDuckDB ? new SchoolsByDuckDB(contender == DuckDB ? 1 : 2) : null;
        Func<string, string> run = contender switch
        {
            Loop => path => Answer(LineTokens.Run(path, 1) - schools, schools),
            TwoLoops => path => Answer(LineTokens.Run(path, 2) - schools, schools),
            Contender.Xxgk => SchoolsByXxgk.Alone,
            TwoWorkers => path => SchoolsByXxgk.Workers(path, 2),
            _ => database!.Run,
        };
        Measured.Warm(TimeSpan.FromSeconds(Repository.IsTrial ? 0.1 : 10), () => run(few));
        return Measured.Once(() => run(file));
    }
}
