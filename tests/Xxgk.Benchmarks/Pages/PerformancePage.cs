using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>The page docs/performance.md, made from the results and the works alone.</summary>
internal static class PerformancePage
{
    public const string Command = "dotnet run -c Release --project tests/Xxgk.Benchmarks";

    public static string Of(IReadOnlyList<Work> works, ResultsFile results, Language language)
    {
        var text = new PageText(language);
        string[] parts =
        [
            text["# 速度和规模\n\n[English](performance.md)\n", "# Speed and scale\n\n[中文](performance.zh-CN.md)\n"],
            text[
                "同一件工作，用本库做，用使用者不用本库时会选的做法做，再与机器的下限比。一件工作的各种做法都在同一次运行中测量：比例换一台机器大致仍然成立，用时则不然。\n",
                "The same work done by the library, by what a user would take instead, and by the bound of the machine. All ways of a work are measured in one run: the\nratios hold roughly on another machine, the times do not.\n"],
            text["## 怎样测量\n", "## How it is measured\n"],
            $"    {Command}\n",
            text[
                $"测量全部工作，结果写入`tests/Xxgk.Benchmarks/results.json`。只测几件时在后面写`--`和编号，如`{Command} -- {works[0].Id}`；`-- pages`只由结果文件重写本页、各图和README中的表。\n",
                $"measures every work and writes `tests/Xxgk.Benchmarks/results.json`. Only some: their ids after `--`, as in `{Command} -- {works[0].Id}`.\n`-- pages` makes this page, the plots and the READMEs' table anew from the results alone.\n"],
            MachineLines.Of(works, results, text),
            text["## 目标\n", "## Targets\n"],
            TargetTable.Of(works, results, text),
            .. works.Select(work => WorkSection.Of(work, results, text)),
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }
}
