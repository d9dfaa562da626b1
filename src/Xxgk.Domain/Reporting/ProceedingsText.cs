using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>Complaints, reconsiderations and lawsuits (因学校信息公开工作受到举报、复议、诉讼的情况).</summary>
internal static class ProceedingsText
{
    private static readonly (DeclaredSubject Subject, RelatedMatterKind Kind)[] Matters =
    [
        (DeclaredSubject.Complaints, RelatedMatterKind.Complaint),
        (DeclaredSubject.Reconsiderations, RelatedMatterKind.Reconsideration),
        (DeclaredSubject.Lawsuits, RelatedMatterKind.Lawsuit),
    ];

    public static void Write(ReportDraft draft)
    {
        var figures = new List<ReportFigure>();
        foreach (var (subject, kind) in Matters)
        {
            var name = kind.ToWording();
            var key = "proceedings." + kind.ToJsonName();
            if (draft.Statistics is { } statistics)
            {
                var received = statistics.Related.FirstOrDefault(related => related.Kind == kind)?.Received ?? 0;
                draft.Compare(subject, received);
                figures.Add(draft.Figure(key, name, Quantity.Of(received, "件"), Wording.Of("依申请公开台账，报告期内新收", "the ledger of requests, received in the period")));
            }
            else if (draft.Declared(subject) is { } declared)
            {
                figures.Add(draft.Figure(key, name, declared.Quantity, Wording.Of("学校填报数", "declared by the school")));
            }
            else
            {
                draft.Gap("因信息公开受到" + name.Chinese + "的情况（没有的，填报0件）", name.English + " about disclosure (0 where there were none)");
            }
        }

        if (figures.Count == 0)
        {
            return;
        }

        var none = figures.All(figure => figure.Quantity is { IsExact: true, Number: 0 });
        draft.Add(
            $"{draft.ThisPeriod}，学校{(none ? $"没有因信息公开工作受到{Joined(figures)}的情况" : "因信息公开工作涉及")}"
            + (none ? "，" : "：") + string.Join("，", figures.Select(figure => figure.Name.Chinese + figure.Quantity)) + "。",
            figures);
        draft.AddTable("举报、复议、诉讼情况", figures);
    }

    private static string Joined(IEnumerable<ReportFigure> figures) => string.Join("、", figures.Select(figure => figure.Name.Chinese));
}
