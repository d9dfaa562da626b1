using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>What was not read, a line a problem.</summary>
internal static class UnreadText
{
    /// <summary>The problems of a school or a file; the last line tells how many are not listed.</summary>
    public static IEnumerable<PlacedProblem> Lines(UnreadPlace place) => place.Further == 0
        ? place.Problems
        : place.Problems.Append(place.Problems[^1] with
        {
            Message = Wording.Of(
                FormattableString.Invariant($"另有{place.Further}个问题未列出。"), FormattableString.Invariant($"{place.Further} more problems are not listed.")),
        });
}
