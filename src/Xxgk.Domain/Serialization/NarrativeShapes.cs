using Xxgk.Reporting;

namespace Xxgk.Serialization;

/// <summary>What a file with a report's texts holds, member by member: the one table of its reader and of its schema.</summary>
internal static class NarrativeShapes
{
    public static readonly TextShape Paragraph = new(ReportNarrative.LongestParagraph);
    public static readonly ListShape Paragraphs = new(Paragraph, 200);
    public static readonly ChoiceShape Body = new(() => AppraisalBodies.Names.JsonNames);
    public static readonly TextShape Key = new(200);
    public static readonly TextShape QuantityText = new(100, expected: Wording.Of("数量（如 3584条、200余条）", "a quantity, such as 3584条 or 200余条"));

    public static readonly ObjectShape Appraisal = new(
        "appraisal",
        Member.Required("by", Body, "评议主体：师生员工、社会公众", "who reviewed"),
        Member.Optional("participants", QuantityText, "参加人数（如 120人）", "how many took part"),
        Member.Required("result", Paragraph, "评议结果", "the result"));

    public static readonly ListShape Appraisals = new(Appraisal, 50);

    public static readonly ObjectShape Before = new(
        "before",
        Member.Required("figure", Key, "数字标识（如 disclosed.total）", "the key of a figure, such as disclosed.total"),
        Member.Required("quantity", QuantityText, "上期数", "the figure of the period before"));

    public static readonly ListShape Befores = new(Before, 200);

    /// <summary>What a file with a report's texts holds.</summary>
    public static readonly ObjectShape Narrative = new(
        "narrative",
        Member.Optional("overview", Paragraphs, "工作机制、制度建设和清单落实", "mechanisms, rules, the checklist"),
        Member.Optional("training", Paragraphs, "宣传教育和培训", "publicity and training"),
        Member.Optional("appraisal", Paragraphs, "考核评议", "appraisal within the school"),
        Member.Optional("disclosure", Paragraphs, "主动公开补充说明", "on disclosure, beside the figures"),
        Member.Optional("admissions", Paragraphs, "招生考试信息公开情况", "admissions in detail"),
        Member.Optional("finance", Paragraphs, "财务、资产及收费信息公开情况", "finance in detail"),
        Member.Optional("requests", Paragraphs, "依申请公开补充说明", "on requests, beside the figures"),
        Member.Optional("practice", Paragraphs, "主要经验和新做法", "experience and new practice"),
        Member.Optional("problems", Paragraphs, "存在的问题", "problems"),
        Member.Optional("improvements", Paragraphs, "改进措施", "improvements"),
        Member.Optional("other", Paragraphs, "其他需要报告的事项", "other matters"),
        Member.Optional("ownRules", Paragraphs, "本校规定（引用形式）", "the school's own rules, as cited"),
        Member.Optional("appraisals", Appraisals, "对信息公开的评议", "the reviews of disclosure"),
        Member.Optional("before", Befores, "上期数", "figures of the period before"),
        Member.Optional("publishedAt", Paragraph, "报告电子版网址", "where the electronic text is"),
        Member.Optional("signedOn", CommonShapes.Day, "落款日期", "the day of signing"));
}
