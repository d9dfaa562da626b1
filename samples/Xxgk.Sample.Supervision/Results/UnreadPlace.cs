using Xxgk.Samples.Supervision.Evaluation;

namespace Xxgk.Samples.Supervision.Results;

/// <summary>A school or a file that was not read: its problems with their places, and how many more there are.</summary>
internal sealed record UnreadPlace(IReadOnlyList<PlacedProblem> Problems, long Further)
{
    public static UnreadPlace Of(string path, long linesBefore, UnreadSchool school) => new(
        [.. school.Problems.Select(problem => new PlacedProblem(path, linesBefore + problem.Line, problem.Column, Wording.Of(problem.Chinese, problem.English)) { School = school.Name })],
        school.Further);
}
