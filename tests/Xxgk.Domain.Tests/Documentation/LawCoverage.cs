using Xxgk.Auditing;
using Xxgk.Exemptions;
using Xxgk.Reporting;
using Xxgk.Requests;
using static Xxgk.Domain.Tests.Documentation.LawRow;

namespace Xxgk.Domain.Tests.Documentation;

/// <summary>Every article of the Measures and every part of the notice of 2014: in which types it is, or why in none.</summary>
internal static class LawCoverage
{
    private static readonly Instrument Measures = Instruments.Measures;
    private static readonly Instrument Notice = Instruments.ChecklistNotice2014;

    /// <summary>The Measures, article by article.</summary>
    public static IReadOnlyList<LawRow> OfMeasures { get; } =
    [
        Organisational(Measures.Article(1), "目的和依据", "purpose and basis", "说明立法目的", "it says what the Measures are for"),
        Organisational(Measures.Article(2), "学校信息的范围", "what a school's information is", "某项材料是否属于学校信息，由学校认定", "whether a thing is such information, the school judges"),
        Organisational(Measures.Article(3), "主管部门的职责", "what the ministry and the provinces do", "属于主管部门的职责", "it binds the ministry and the provinces"),
        Carried(Measures.Article(4), "原则；不得危及国家安全、公共安全、经济安全、社会稳定和学校安全稳定", "principles; the harms that disclosure must not do", typeof(ExemptionGround), typeof(DisclosureDecision)),
        Carried(Measures.Article(5), "保密审查和批准", "secrecy review and approval", typeof(Review), typeof(ReviewKind), typeof(DisclosureReview)),
        Carried(Measures.Article(6), "澄清虚假或者不完整信息", "clarifying false or incomplete information", typeof(RelatedMatterKind), typeof(RelatedProcedure)),
        Carried(Measures.Article(7), "主动公开的十二项", "the twelve heads of proactive disclosure", typeof(DisclosureScope), typeof(ChecklistEdition)),
        Carried(Measures.Article(8), "学校自定的公开内容和范围", "what a school adds of its own, and for whom", typeof(DisclosureCatalogue), typeof(CatalogueEntry)),
        Carried(Measures.Article(9), "申请获取信息", "asking for information", typeof(InformationRequest), typeof(DisclosureGuide)),
        Carried(Measures.Article(10), "不予公开的信息和例外", "what is withheld, and what lifts it", typeof(ExemptionGround), typeof(Consent), typeof(PublicInterestFinding), typeof(DisclosureDecision)),
        Carried(Measures.Article(11), "工作机构和联系方式", "the office and where it is found", typeof(ContactDetails), typeof(DisclosureGuide)),
        Carried(Measures.Article(12), "公开途径", "channels", typeof(Channel), typeof(ChannelKind), typeof(Publication)),
        Organisational(Measures.Article(13), "网站专栏和意见箱", "the column and the opinion box on the site", "专栏和意见箱在网站上查看，不在台账数据中", "they are seen on the site, not in the register's data"),
        Unconfirmed(Measures.Article(14), "指南和目录", "guide and catalogue", "指南、目录的编制见DisclosureGuide、CatalogueDocument，按各校通行内容", "DisclosureGuide and CatalogueDocument write both as schools do"),
        Unconfirmed(Measures.Article(15), "规章制度汇编", "collections of rules"),
        Carried(Measures.Article(16), "及时确定是否公开、受众和理由，疑难报审", "deciding in time, for whom, with reasons; referring doubts upward", typeof(DisclosureVerdict), typeof(DisclosureScope)),
        Carried(Measures.Article(17), "公开、更新的期限，征求意见的期限", "limits for disclosure, update and consultation", typeof(DisclosureTerms), typeof(Consultation), typeof(Deadline)),
        Carried(Measures.Article(18), "申请的答复", "replies to requests", typeof(RequestTransitions), typeof(ReplyTerms), typeof(ReplyClock), typeof(Reply)),
        Carried(Measures.Article(19), "更正与自身相关的信息", "correction of information about oneself", typeof(RelatedMatterKind), typeof(RelatedProcedure)),
        Unconfirmed(Measures.Article(20), "收费", "fees", "收费和减免按实际登记（RequestFee），不判断标准", "what was charged and let off is kept (RequestFee); no rate is judged"),
        Unconfirmed(Measures.Article(21), "监督检查", "inspection"),
        Unconfirmed(Measures.Article(22), "考核", "appraisal of staff"),
        Unconfirmed(Measures.Article(23), "内部监督", "supervision within the school"),
        Carried(Measures.Article(24), "年度报告", "the annual report", typeof(ReportingTerms), typeof(ReportingDuty), typeof(AnnualReport)),
        Unconfirmed(Measures.Article(25), "评议", "review by the public", "评议情况按学校所写登记（DisclosureAppraisal）", "what a school tells of it is kept (DisclosureAppraisal)"),
        Carried(Measures.Article(26), "举报", "complaints", typeof(RelatedProcedure), typeof(RequestRemedy)),
        Unconfirmed(Measures.Article(27), "责任追究", "sanctions"),
        Unconfirmed(Measures.Article(28), "经费", "budget"),
        Unconfirmed(Measures.Article(29), "适用范围", "scope", "学校类型见InstitutionKind", "kinds of school are InstitutionKind"),
        Carried(Measures.Article(30), "移交档案的信息", "information handed to the archives", typeof(Explanation), typeof(EndReason)),
        Carried(Measures.Article(31), "学校实施细则", "a school's own rules", typeof(Instrument), typeof(SchoolRequestRules)),
        Carried(Measures.Article(32), "施行日期", "the day of effect", typeof(Instrument)),
    ];

    /// <summary>The notice of 2014, part by part, and its annex.</summary>
    public static IReadOnlyList<LawRow> OfNotice { get; } =
    [
        Carried(Notice.Part(1), "信息真实及时，发现不准确的及时更正", "true and timely information; correction", typeof(RelatedProcedure), typeof(CorrectionOverdue)),
        Carried(Notice.Part(2), "20个工作日内公开和更新", "disclosure and update within 20 working days", typeof(DisclosureTerms), typeof(ChecklistEvaluator), typeof(Timeliness)),
        Carried(Notice.Part(3), "年度报告，逐项说明清单落实情况", "the annual report, item by item", typeof(ReportingTerms), typeof(AnnualReportBuilder), typeof(ChecklistAnnex), typeof(ReportAuditor)),
        Organisational(Notice.Part(4), "统一公开平台", "one column for all items", "专栏是否开设、栏目是否齐全在网站上查看", "whether the column is there is seen on the site"),
        Unconfirmed(Notice.Part(5), "监督检查", "supervision"),
        Carried(Notice.Whole, "附件：清单（10类50项）", "the annex: 10 categories, 50 items", typeof(Checklist2014), typeof(ChecklistItem), typeof(Applicability)),
    ];
}
