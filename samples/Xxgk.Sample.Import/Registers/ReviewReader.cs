using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads the reviews before disclosure (公开前审查): the result, by whom, when.</summary>
internal static class ReviewReader
{
    private const int LongestName = 200;

    public static IEnumerable<Review> Read(RowCells row)
    {
        foreach (var (kind, result, by, on) in new[]
        {
            (ReviewKind.SecrecyReview, Field.SecrecyReview, Field.SecrecyReviewBy, Field.SecrecyReviewOn),
            (ReviewKind.Approval, Field.Approval, Field.ApprovalBy, Field.ApprovalOn),
        })
        {
            var read = row.Choice<ReviewResult>(
                result,
                words => (ReviewResults.TryParse(words, out var named) ? named : ChoiceCells.Review(words), false),
                one => one.ToWording(),
                Faults.OneOf(["通过", "未通过", "未办结"], ["通过", "未通过", "未办结"]));
            if (read is { } known)
            {
                yield return new Review(kind, known) { By = row.Text(by, LongestName), On = row.Date(on) };
            }
            else if (row.Words(result).Length == 0 && (row.HasOwn(by) || row.HasOwn(on)))
            {
                row.Report(row.HasOwn(by) ? by : on, Wording.Of($"有{kind.ToWording().Chinese}的人或日期，缺少结果", $"the {kind.ToWording().English} has a person or a day and no result"));
            }
        }
    }
}
