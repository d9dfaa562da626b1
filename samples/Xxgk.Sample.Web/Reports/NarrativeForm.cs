using Xxgk.Reporting;

namespace Xxgk.Samples.Web.Reports;

/// <summary>A text of the report that people write: where it is kept, and what the editor calls it.</summary>
public sealed record NarrativeSection(string Key, Wording Name, Func<ReportNarrative, IReadOnlyList<string>> Paragraphs);

/// <summary>The texts of a report as fields of a form, a paragraph a line.</summary>
public static class NarrativeForm
{
    public const int LongestText = 20_000;

    public static IReadOnlyList<NarrativeSection> Sections { get; } =
    [
        new("overview", Wording.Of("概述", "Overview"), texts => texts.Overview),
        new("ownRules", Wording.Of("学校自订的规定", "The school's own rules"), texts => texts.OwnRules),
        new("training", Wording.Of("培训", "Training"), texts => texts.Training),
        new("disclosure", Wording.Of("主动公开情况", "Proactive disclosure"), texts => texts.Disclosure),
        new("admissions", Wording.Of("招生信息公开", "Admissions"), texts => texts.Admissions),
        new("finance", Wording.Of("财务信息公开", "Finance"), texts => texts.Finance),
        new("requests", Wording.Of("依申请公开和不予公开情况", "Requests and withholding"), texts => texts.Requests),
        new("appraisal", Wording.Of("对信息公开的评议情况", "Appraisal"), texts => texts.Appraisal),
        new("practice", Wording.Of("主要经验", "Experience"), texts => texts.Practice),
        new("problems", Wording.Of("存在的问题", "Problems"), texts => texts.Problems),
        new("improvements", Wording.Of("改进措施", "Improvements"), texts => texts.Improvements),
        new("other", Wording.Of("其他需要报告的事项", "Other matters"), texts => texts.Other),
    ];

    /// <summary>The texts that were typed, and of what was there before what the form does not show.</summary>
    public static ReportNarrative Read(IReadOnlyDictionary<string, string?> typed, LocalDate? signedOn, ReportNarrative before)
    {
        return new()
        {
            Overview = Of("overview"),
            OwnRules = Of("ownRules"),
            Training = Of("training"),
            Disclosure = Of("disclosure"),
            Admissions = Of("admissions"),
            Finance = Of("finance"),
            Requests = Of("requests"),
            Appraisal = Of("appraisal"),
            Practice = Of("practice"),
            Problems = Of("problems"),
            Improvements = Of("improvements"),
            Other = Of("other"),
            SignedOn = signedOn,
            Appraisals = before.Appraisals,
            Before = before.Before,
            PublishedAt = before.PublishedAt,
        };

        IReadOnlyList<string> Of(string key) => [.. (typed.GetValueOrDefault(key) ?? string.Empty)
            .ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
