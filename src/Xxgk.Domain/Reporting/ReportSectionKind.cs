namespace Xxgk.Reporting;

/// <summary>The sections that the ministry asks for, in its order (年度报告各部分).</summary>
public enum ReportSectionKind
{
    /// <summary>Overview, with training and appraisal (概述).</summary>
    Overview,

    /// <summary>Proactive disclosure (主动公开情况).</summary>
    ProactiveDisclosure,

    /// <summary>Requests, and what was withheld (依申请公开和不予公开情况).</summary>
    RequestsAndWithholding,

    /// <summary>Review by staff and students and by the public (对信息公开的评议情况).</summary>
    Appraisal,

    /// <summary>Complaints, reconsiderations and lawsuits (因学校信息公开工作受到举报、复议、诉讼的情况).</summary>
    ComplaintsAndProceedings,

    /// <summary>Experience, problems and improvements (主要经验、存在的问题和改进措施).</summary>
    ExperienceAndImprovement,

    /// <summary>Other matters (其他需要报告的事项).</summary>
    OtherMatters,

    /// <summary>The table of the checklist's items (清单事项公开情况表).</summary>
    ChecklistTable,
}

/// <summary>The words for a <see cref="ReportSectionKind"/> (年度报告各部分用语).</summary>
public static class ReportSectionKinds
{
    internal static NamedValues<ReportSectionKind> Names { get; } = new(
        (ReportSectionKind.Overview, "概述", "overview"),
        (ReportSectionKind.ProactiveDisclosure, "主动公开情况", "proactive disclosure"),
        (ReportSectionKind.RequestsAndWithholding, "依申请公开和不予公开情况", "requests and withheld information"),
        (ReportSectionKind.Appraisal, "对信息公开的评议情况", "review of disclosure"),
        (ReportSectionKind.ComplaintsAndProceedings, "因学校信息公开工作受到举报、复议、诉讼的情况", "complaints, reconsiderations and lawsuits"),
        (ReportSectionKind.ExperienceAndImprovement, "主要经验、存在的问题和改进措施", "experience, problems and improvements"),
        (ReportSectionKind.OtherMatters, "其他需要报告的事项", "other matters"),
        (ReportSectionKind.ChecklistTable, "清单事项公开情况表", "the checklist's items"));

    /// <summary>Every section, in order (全部).</summary>
    public static IReadOnlyList<ReportSectionKind> All => Names.Values;

    /// <summary>The heading in both languages (中英文标题).</summary>
    /// <param name="kind">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ReportSectionKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>overview</c>.</summary>
    /// <param name="kind">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this ReportSectionKind kind) => Names.JsonNameOf(kind);
}
