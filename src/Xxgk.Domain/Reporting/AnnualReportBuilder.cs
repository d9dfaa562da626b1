using Ardalis.GuardClauses;
using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>Writes the annual report from register, ledger and what people have written (编制年度报告).</summary>
/// <remarks>
/// Law goes into the constructor, facts into the call. Figures come from the counts that the school declared, else from the register and the
/// ledger; where both are there they are held against one another. What is missing is a problem; a year without requests is a statement of 0.
/// </remarks>
/// <param name="calendar">The working days, by which the times of replies are counted.</param>
/// <exception cref="ArgumentNullException">The calendar is null.</exception>
public sealed class AnnualReportBuilder(WorkingCalendar calendar)
{
    private readonly WorkingCalendar calendar = Guard.Against.Null(calendar);

    /// <summary>The report (编制).</summary>
    /// <param name="facts">What it is written from.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public AnnualReport Build(AnnualReportFacts facts)
    {
        Guard.Against.Null(facts);
        var statistics = facts.Requests is { } requests
            ? RequestStatistics.Of(requests.Ledger, facts.Period, null, requests.ClockOn(calendar))
            : null;
        var draft = new ReportDraft(facts, statistics);
        var basis = OpeningText.Write(draft);
        var opening = draft.TakeBlocks();
        var sections = ReportSectionKinds.All.Select(kind =>
        {
            draft.Begin(kind);
            Write(draft, kind);
            return new ReportSection(kind, draft.TakeBlocks());
        }).ToList();
        return new(facts, basis, opening, sections.AsReadOnly(), draft.Problems);
    }

    private static void Write(ReportDraft draft, ReportSectionKind kind)
    {
        switch (kind)
        {
            case ReportSectionKind.Overview: NarrativeText.WriteOverview(draft); break;
            case ReportSectionKind.ProactiveDisclosure: DisclosureText.Write(draft); break;
            case ReportSectionKind.RequestsAndWithholding: RequestsText.Write(draft); break;
            case ReportSectionKind.Appraisal: NarrativeText.WriteAppraisals(draft); break;
            case ReportSectionKind.ComplaintsAndProceedings: ProceedingsText.Write(draft); break;
            case ReportSectionKind.ExperienceAndImprovement: NarrativeText.WriteExperience(draft); break;
            case ReportSectionKind.OtherMatters: NarrativeText.WriteOther(draft); break;
            default: draft.Add(draft.Facts.Annex, Wording.Of("缺少清单事项公开情况表", "the table of the checklist's items is missing")); break;
        }
    }
}
