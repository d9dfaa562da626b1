using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>The page docs/planning.md: what a supervising body needs for its schools, by multiplication from what was measured.</summary>
internal static class PlanningPage
{
    public static string Of(ResultsFile results, Language language)
    {
        var text = new PageText(language);
        string[] parts =
        [
            text["# 全国规模的测算\n\n[English](planning.md) · [速度和规模](performance.zh-CN.md)\n", "# Planning for a nation\n\n[中文](planning.zh-CN.md) · [Speed and scale](performance.md)\n"],
            Nation.Of(results) is { } nation ? Body(nation, text) : text["尚未测量。\n", "Not measured yet.\n"],
        ];
        return string.Join('\n', parts);
    }

    private static string Body(Nation nation, PageText text) => string.Join('\n', (string[])
    [
        text[
            $"教育部或省级教育行政部门要核对许多学校时，需要多少数据、多少时间、几台机器。除注明“实测”的以外，都由[实测结果](performance.zh-CN.md)乘出来，换一台机器要重新测。学校数{Numeral.Count(Nation.Schools)}是便于计算的整数，不是统计数；每校每学年{Numeral.Count(Nation.RecordsOfSchool)}条记录，是一所较大学校的规模。\n",
            $"How much data, time and how many machines a ministry or a province needs to check many schools. What is not marked as measured is multiplied from [what was measured](performance.md):\non another machine, measure again. {Numeral.Count(Nation.Schools)} schools is a round number and no count; {Numeral.Count(Nation.RecordsOfSchool)} records a school and year is a large school.\n"],
        text["## 数据和时间\n", "## Data and time\n"],
        Sizes(nation, text),
        text[
            $"- 一条记录（JSON Lines）平均{Numeral.Number(nation.BytesOfRecord)}字节：标题、部门、日期、一两次公开。\n- 一个工作线程每秒{Numeral.BytesPerSecond(nation.Speed)}，两个每秒{Numeral.BytesPerSecond(nation.SpeedOfTwo)}，即{Numeral.Number(nation.Gain)}倍（实测，两核）。核更多的机器没有测过。\n- 内存不随学校数增长：两个工作线程时最多{Numeral.Bytes(nation.Resident)}（实测）。\n",
            $"- A record is {Numeral.Number(nation.BytesOfRecord)} bytes of JSON Lines on average: a title, a department, days, a publication or two.\n- One worker reads and checks {Numeral.BytesPerSecond(nation.Speed)}, two {Numeral.BytesPerSecond(nation.SpeedOfTwo)}, {Numeral.Number(nation.Gain)} times as much (measured, two cores). Machines with more cores were not measured.\n- Memory does not grow with the schools: {Numeral.Bytes(nation.Resident)} at most with two workers (measured).\n"],
        text["## 一台机器的尽头\n", "## Where one machine ends\n"],
        Limits(nation, text),
        text["## 集群加了什么\n", "## What the cluster adds\n"],
        Cluster(nation, text),
    ]);

    private static string Sizes(Nation nation, PageText text)
    {
        var table = new MarkdownTable()
            .Words(text["范围", "what"]).Figures(text["学校", "schools"]).Figures(text["学年", "years"]).Figures(text["记录", "records"]).Figures(text["数据", "data"])
            .Figures(text["一个线程", "one worker"]).Figures(text["两个线程", "two workers"]).Words(text["来源", "from"]);
        void Row(string what, int schools, int years, Figure? one = null, Figure? two = null) => table.Row(
            what, Numeral.Count(schools), Numeral.Count(years), Numeral.Count((long)schools * years * Nation.RecordsOfSchool), Numeral.Bytes(one?.Bytes ?? nation.BytesOf(schools, years)),
            Numeral.Time(one?.Nanoseconds ?? nation.Nanoseconds(schools, years, byTwo: false)), Numeral.Time(two?.Nanoseconds ?? nation.Nanoseconds(schools, years, byTwo: true)),
            schools == Nation.MeasuredSchools || one is not null ? text["**实测**", "**measured**"] : text["推算", "multiplied"]);

        Row(text["一个省", "a province"], 100, 1);
        Row(text["几个省", "some provinces"], Nation.MeasuredSchools, 1);
        Row(text["全国一学年", "a nation's year"], Nation.Schools, 1, nation.Large, nation.LargeByTwo);
        Row(text["全国十学年", "a nation's ten years"], Nation.Schools, 10);
        return table.ToString();
    }

    private static string Limits(Nation nation, PageText text)
    {
        var night = 8 * 3600 * nation.Speed;
        var years = night / nation.BytesOf(Nation.Schools, 1);
        var memory = nation.Register?.Allocated / 36_000.0;
        string[] lines =
        [
            text[
                $"- **时间**：一个线程一夜（8小时）可核对{Numeral.Bytes(night)}，即全国{Numeral.Number(years)}个学年。只为速度，不需要第二台机器。",
                $"- **Time**: in a night of eight hours one worker checks {Numeral.Bytes(night)}, which is {Numeral.Number(years)} years of the nation. Speed alone asks for no second machine."],
            text[
                $"- **磁盘**：每秒能读500 MB的磁盘可供{Numeral.Number(500e6 / nation.Speed)}个线程；更多线程要更快的磁盘，或把文件压缩。",
                $"- **Disk**: one that reads 500 MB/s feeds {Numeral.Number(500e6 / nation.Speed)} workers; more of them need a faster one, or files that are compressed."],
            memory is { } bytes ? text[
                $"- **内存**：台账载入后每条记录约{Numeral.Number(bytes)}字节，另加文件本身；全国一学年约{Numeral.Bytes((bytes + nation.BytesOfRecord) * Nation.Schools * Nation.RecordsOfSchool)}。逐行核对不载入台账，不受此限。",
                $"- **Memory**: a register that is loaded takes some {Numeral.Number(bytes)} bytes a record beside the file's own; a nation's year some {Numeral.Bytes((bytes + nation.BytesOfRecord) * Nation.Schools * Nation.RecordsOfSchool)}. Checking line by line loads no register and has no such limit."] : string.Empty,
            nation.Year is { } year ? text[
                $"- **时效**：一所学校的台账已在内存中时，重新核对3,600条记录用{Numeral.Time(year.Nanoseconds)}（实测）：可以随改随核，不必等到夜里。",
                $"- **Freshness**: where a school's register is in memory, its 3,600 records are evaluated anew in {Numeral.Time(year.Nanoseconds)} (measured): at every change, not only at night."] : string.Empty,
        ];
        return string.Concat(lines.Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    private static string Cluster(Nation nation, PageText text)
    {
        var ratio = nation.Silos?.Nanoseconds / nation.Threads?.Nanoseconds;
        return text[
            $"[监管宿主](../samples/Xxgk.Sample.Supervision/README.md)可在Orleans集群上运行：一校一个grain，一省一个grain汇总。同一台机器上，两个silo用时是两个线程的{(ratio is { } r ? Numeral.Ratio(r) : "（未测）")}（实测，{Nation.MeasuredSchools}所学校）：在一台机器上不会更快。集群的用处在别处：\n\n- **隔离**：一所学校的坏文件、一个停掉的进程，不影响其他学校；\n- **可用**：一台机器停机时，其余的接着做，结果逐字节相同（监管宿主的测试在核对途中杀掉一个silo）；\n- **时效**：每校一个grain，学校改了就重算，不必等全国跑完；\n- **各自的数据**：各省的文件可以留在各省，只传计数。\n\n多台机器没有测过。网络只传计数和结论（每校几KB），不传台账，所以推算时可按各机器之和计；上线前请在自己的机器上测。\n",
            $"The [supervision host](../samples/Xxgk.Sample.Supervision/README.md) runs on a cluster of Orleans silos: a grain a school, a grain a province that adds up. On one machine two silos take {(ratio is { } q ? Numeral.Ratio(q) : "(not measured)")} the time of two threads (measured, {Nation.MeasuredSchools} schools): one machine gets no faster by it. What it adds is something else:\n\n- **isolation**: a school's bad file or a process that stops is no other school's trouble;\n- **availability**: where a machine stops, the others go on, and the results are the same byte for byte (a test of the host kills a silo in the middle);\n- **freshness**: a grain a school is asked again when its school changes something, without the rest of the nation;\n- **data of one's own**: a province's files can stay with the province; only tallies travel.\n\nSeveral machines were not measured. The network carries tallies and findings, some kilobytes a school, and no registers, so that machines should add up; measure on your own before you rely on it.\n"];
    }
}
