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
        Contenders =
        [
            new(Loop, "Utf8JsonReader over every token, nothing kept: the bound"),
            new(Contender.Xxgk, "SchoolFile.Read: every value checked, ids unique, UTF-8 checked"),
            new(Plain, "System.Text.Json, source-generated, DateOnly, nothing checked"),
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
        Contenders = [new(Clean, "SchoolFile.Read, no problem"), new(Contender.Xxgk, "SchoolFile.Read, 100 problems with path, line, column and words")],
        Targets = [new(Clean, 3_600, 1.1)],
        Classes = [typeof(ProblemBenchmarks)],
    };
}
