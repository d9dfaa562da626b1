using Xxgk.Serialization;

namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>A school that was not read, and why: the first of its problems, and how many more there are.</summary>
/// <param name="Line">The line at which it begins, from 1 in its piece.</param>
/// <param name="Problems">The problems, by lines of the piece.</param>
/// <param name="Further">How many problems are not listed.</param>
/// <param name="Name">The school's name; empty where it is not known.</param>
[GenerateSerializer]
[Immutable]
internal sealed record UnreadSchool(
    [property: Id(0)] long Line, [property: Id(1)] IReadOnlyList<UnreadProblem> Problems, [property: Id(2)] long Further, [property: Id(3)] string Name = "")
{
    /// <summary>Enough to put a file right, and no more than a run can keep of every file.</summary>
    public const int Listed = 20;

    public static UnreadSchool Of(long line, IReadOnlyList<Problem> problems, long further, string name = "") => new(
        line,
        [.. problems.Take(Listed).Select(problem => new UnreadProblem(problem.Line, problem.Column, problem.Message.Chinese, problem.Message.English))],
        further + Math.Max(0, problems.Count - Listed),
        name);

    public static UnreadSchool Of(Wording message, int line = 1, int column = 1) => new(line, [new(line, column, message.Chinese, message.English)], 0);
}

/// <summary>A problem with its place.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record UnreadProblem([property: Id(0)] long Line, [property: Id(1)] int Column, [property: Id(2)] string Chinese, [property: Id(3)] string English);
