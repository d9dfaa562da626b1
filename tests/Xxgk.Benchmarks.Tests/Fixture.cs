namespace Xxgk.Benchmarks.Tests;

/// <summary>A work of no consequence, with figures that are easy to reckon with.</summary>
internal static class Fixture
{
    public const string Loop = "loop";

    public static Work Work { get; } = new("sum", "Sum up", "records")
    {
        TitleInChinese = "求和",
        UnitInChinese = "条记录",
        Remark = "Not much.",
        RemarkInChinese = "不多。",
        Contenders =
        [
            new(Contender.Xxgk, "ours") { WordsInChinese = "本库" },
            new(Loop, "theirs") { NameInChinese = "循环", WordsInChinese = "别人的" },
        ],
        Targets =
        [
            new(Loop, 100, 0.5),
            new(Loop, 1_000, 0.5) { Explanation = "The loop is unrolled.", ExplanationInChinese = "循环已展开。" },
            new(string.Empty, 100, 0, Aspect.Allocated),
        ],
    };

    public static ResultsFile Results { get; } = new ResultsFile().With(
        Work.Id,
        new("2026-11-24", "2 × Abacus", "Linux, X64", ".NET 10.0.0") { Versions = ["Loops 1.2"], Seconds = 61 },
        [
            Of(Contender.Xxgk, 100, 1_000) with { Deviation = 20, Allocated = 0, Bytes = 2_000 },
            Of(Contender.Xxgk, 1_000, 10_000) with { Deviation = 100, Allocated = 0, Bytes = 20_000 },
            Of(Loop, 100, 4_000) with { Allocated = 2_400 },
            Of(Loop, 1_000, 16_000) with { Allocated = 24_000 },
        ]);

    private static Figure Of(string contender, long size, double nanoseconds) => new(Work.Id, contender, size, nanoseconds);
}
