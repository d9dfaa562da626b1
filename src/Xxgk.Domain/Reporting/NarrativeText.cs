namespace Xxgk.Reporting;

/// <summary>The sections that people write: overview, review, experience, other matters.</summary>
internal static class NarrativeText
{
    public static void WriteOverview(ReportDraft draft)
    {
        var narrative = draft.Narrative;
        draft.Heading("工作机制和制度建设");
        draft.AddWritten(narrative.Overview, "信息公开工作机制、制度建设和清单落实情况", "mechanisms, rules and how the checklist was met");
        draft.Heading("宣传教育和培训");
        draft.AddWritten(narrative.Training, "宣传教育和培训情况", "publicity and training");
        draft.Heading("考核评议");
        draft.AddWritten(narrative.Appraisal, "考核评议情况", "appraisal");
    }

    public static void WriteAppraisals(ReportDraft draft)
    {
        foreach (var body in AppraisalBodies.All)
        {
            var name = body.ToWording();
            draft.Heading(name.Chinese + "评议情况");
            var appraisals = draft.Narrative.Appraisals.Where(appraisal => appraisal.Body == body).ToList();
            foreach (var appraisal in appraisals)
            {
                WriteAppraisal(draft, appraisal, name);
            }

            if (appraisals.Count == 0)
            {
                draft.Gap(name.Chinese + "对信息公开工作的评议（参加人数和结果）", "the review by " + name.English + ": how many, with what result");
            }
        }
    }

    public static void WriteExperience(ReportDraft draft)
    {
        var narrative = draft.Narrative;
        draft.Heading("主要经验和新做法");
        draft.AddWritten(narrative.Practice, "主要经验和新做法", "experience and new practice");
        draft.Heading("存在的问题");
        draft.AddWritten(narrative.Problems, "存在的问题", "the problems");
        draft.Heading("改进措施");
        draft.AddWritten(narrative.Improvements, "改进措施", "the improvements");
    }

    public static void WriteOther(ReportDraft draft) =>
        draft.AddWritten(draft.Narrative.Other, "其他需要报告的事项（没有的，写“无。”）", "other matters (无。 where there are none)");

    private static void WriteAppraisal(ReportDraft draft, DisclosureAppraisal appraisal, Wording name)
    {
        if (appraisal.Participants is not { } participants)
        {
            draft.Add(appraisal.Result);
            draft.Problem($"未说明参加评议的{name.Chinese}人数", $"how many of {name.English} took part is not stated");
            return;
        }

        var figure = draft.Figure(
            "appraisal." + appraisal.Body.ToJsonName(),
            Wording.Of($"参加评议的{name.Chinese}", $"{name.English} who took part in the review"),
            participants,
            Wording.Of("学校填报的评议情况", "the school's account of the review"));
        draft.Add($"参加评议的{name.Chinese}共{participants}。{appraisal.Result}", figure);
    }
}
