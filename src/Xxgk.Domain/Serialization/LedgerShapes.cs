using Xxgk.Requests;

namespace Xxgk.Serialization;

/// <summary>What a ledger's file holds, member by member: the one table of its reader and of its schema.</summary>
internal static class LedgerShapes
{
    public static readonly TextShape Id = TextShape.Naming(100);
    public static readonly TextShape Party = TextShape.Naming(RequestEvent.LongestLabel);
    public static readonly TextShape ReplyText = new(2_000);
    public static readonly TextShape PersonalText = new(500);
    public static readonly ChoiceShape Law = new(() => RequestLaws.Names.JsonNames);
    public static readonly ChoiceShape Channel = new(() => RequestChannels.Names.JsonNames);
    public static readonly ChoiceShape ApplicantKind = new(() => ApplicantKinds.Names.JsonNames);

    // What a request begins with is its arrival, and no event of its list.
    public static readonly ChoiceShape EventKind = new([.. RequestEventKinds.Names.JsonNames.Skip(1)]);
    public static readonly ChoiceShape PartyKind = new(() => ConsultedParties.Names.JsonNames);
    public static readonly ChoiceShape ReplyKind = new(() => ReplyKinds.Names.JsonNames);
    public static readonly ChoiceShape Remedy = new(() => RequestRemedies.Names.JsonNames);
    public static readonly ChoiceShape FeeKind = new(() => FeeKinds.Names.JsonNames);
    public static readonly ChoiceShape MatterKind = new(() => RelatedMatterKinds.Names.JsonNames);
    public static readonly ChoiceShape MatterOutcome = new(() => RelatedOutcomes.Names.JsonNames);
    public static readonly NumberShape Count = new(0, int.MaxValue);
    public static readonly NumberShape Days = new(1, 100_000);

    public static readonly ObjectShape Rules = new(
        "schoolRules",
        Member.Required("title", CommonShapes.Name, "学校文件名称", "the title of the school's document"),
        Member.Optional("consultationStopsClock", BooleanShape.Instance, "征求意见期间停止计算", "whether a consultation stops the clock"),
        Member.Optional("extensionMaximum", Days, "可延长的工作日，合计", "by how many working days a reply may be put off, in all"));

    public static readonly ObjectShape Published = new(
        "published",
        Member.Required("period", CommonShapes.Period, "报告期", "the period"),
        Member.Required("carriedOver", Count, "已公布的结转下期件数", "the number that was published as carried over"));

    public static readonly ObjectShape Applicant = new(
        "applicant",
        Member.Optional("name", PersonalText, "姓名或者名称", "the name"),
        Member.Optional("phone", PersonalText, "电话", "the telephone number"),
        Member.Optional("email", PersonalText, "电子邮箱", "the e-mail address"),
        Member.Optional("idNumber", PersonalText, "身份证件号码；出示即可，不必登记", "the number of the identity document; shown, it need not be kept"),
        Member.Optional("address", PersonalText, "通信地址", "the address"));

    public static readonly ObjectShape Ground = new(
        "replyGround",
        Member.Optional("provision", CommonShapes.ProvisionText, "依据", "the provision"),
        Member.Optional("reason", ReplyText, "理由", "the reason"));

    public static readonly ObjectShape Fee = new(
        "fee",
        Member.Required("kind", FeeKind, "收费种类", "for what"),
        Member.Required("charged", AmountShape.Instance, "实收金额（元）", "what was charged, in yuan"),
        Member.Optional("reduced", AmountShape.Instance, "减免金额（元）", "what was let off, in yuan"));

    public static readonly ListShape Grounds = new(Ground, int.MaxValue);
    public static readonly ListShape Remedies = new(Remedy, int.MaxValue);
    public static readonly ListShape Fees = new(Fee, int.MaxValue);

    public static readonly ObjectShape Reply = new(
        "reply",
        Member.Required("kind", ReplyKind, "答复种类", "the kind of reply"),
        Member.Optional("wayToGet", ReplyText, "获取方式和途径", "the way to get the information"),
        Member.Optional("grounds", Grounds, "理由和依据", "the grounds"),
        Member.Optional("competentBody", ReplyText, "负责机关名称和联系方式", "the body whose matter it is"),
        Member.Optional("competentBodyIsUnknown", BooleanShape.Instance, "是否说明无法确定负责机关", "whether it says that this body cannot be determined"),
        Member.Optional("whereToTurn", Remedies, "救济途径", "where to turn"),
        Member.Optional("fees", Fees, "收费及减免", "fees"));

    public static readonly ObjectShape Event = new(
        "event",
        Member.Required("kind", EventKind, "事件种类", "what happened"),
        Member.Required("day", CommonShapes.Day, "发生日期", "on which day"),
        Member.Optional("sequence", Count, "当日顺序；默认0，同日的事件不得相同", "its place within the day; 0 by default, and no two of a day are alike"),
        Member.Optional("enteredOn", CommonShapes.Day, "登记日期；当日登记不填", "entered on; absent if on the day itself"),
        Member.Optional("by", CommonShapes.Day, "补正截止日（askToSupplement）", "the last day for the supplement (askToSupplement)"),
        Member.Optional("party", Party, "被征求意见方代称（consult、opinion、silence）", "a label for the party, no personal data (consult, opinion, silence)"),
        Member.Optional("partyKind", PartyKind, "被征求意见方种类（consult）；默认第三方", "what the party is (consult); a third party by default"),
        Member.Optional("receivedByParty", CommonShapes.Day, "被征求意见方收到之日（consult）", "the day on which the party received the letter (consult)"),
        Member.Optional("consents", BooleanShape.Instance, "是否同意公开（opinion）", "whether the party consents (opinion)"),
        Member.Optional("workingDays", Days, "延长的工作日（extend）", "by how many working days (extend)"),
        Member.Optional("reply", Reply, "答复（reply）", "the reply (reply)"));

    public static readonly ListShape Events = new(Event, int.MaxValue);

    public static readonly ObjectShape Request = new(
        "request",
        Member.Required("id", Id, "申请编号", "the office's number"),
        Member.Required("arrivedOn", CommonShapes.Day, "到达日期", "arrived on"),
        Member.Optional("law", Law, "适用规定；默认同台账", "the law; by default the ledger's"),
        Member.Optional("confirmedOn", CommonShapes.Day, "确认收到日期", "its receipt was confirmed on"),
        Member.Optional("channel", Channel, "申请渠道；默认当面提交", "how it came in; in person by default"),
        Member.Optional("applicantKind", ApplicantKind, "申请人类别；默认自然人", "the kind of applicant; a natural person by default"),
        Member.Optional("subject", CommonShapes.Words, "申请内容", "what is asked for"),
        Member.Optional("purpose", CommonShapes.Words, "用途", "the purpose"),
        Member.Optional("department", CommonShapes.Name, "承办部门", "the department"),
        Member.Optional("follows", Id, "关联申请编号", "the request to which it gives a new reply"),
        Member.Optional("enteredOn", CommonShapes.Day, "登记日期；到达当日登记不填", "entered on; absent if on the day of arrival"),
        Member.Optional("applicant", Applicant, "申请人信息（个人信息，不输出）", "the applicant: personal data, never put out"),
        Member.Optional("events", Events, "办理事件", "what has happened to it"));

    public static readonly ObjectShape Matter = new(
        "relatedMatter",
        Member.Required("id", Id, "编号", "the office's number"),
        Member.Required("kind", MatterKind, "种类", "the kind"),
        Member.Required("receivedOn", CommonShapes.Day, "收到日期", "came in on"),
        Member.Optional("requestId", Id, "所涉申请编号", "the request that it concerns"),
        Member.Optional("subject", CommonShapes.Words, "内容", "what it is about"),
        Member.Optional("decidedBy", CommonShapes.Words, "决定机构", "who decided"),
        Member.Optional("answeredBy", CommonShapes.Words, "原答复机构", "the office that had answered"),
        Member.Optional("decidedOn", CommonShapes.Day, "决定日期；尚未办结不填", "decided on; absent while it is pending"),
        Member.Optional("outcome", MatterOutcome, "处理结果；默认尚未办结", "what came of it; pending by default"),
        Member.Optional("correctedOn", CommonShapes.Day, "更正公开日期", "the correction was shown on"),
        Member.Optional("enteredOn", CommonShapes.Day, "登记日期；收到当日登记不填", "entered on; absent if on the day it came in"));

    public static readonly ListShape PublishedList = new(Published, int.MaxValue);
    public static readonly ListShape Requests = new(Request, int.MaxValue);
    public static readonly ListShape Related = new(Matter, int.MaxValue);

    /// <summary>What a file with a ledger holds.</summary>
    public static readonly ObjectShape Ledger = new(
        "ledger",
        Member.Optional("$schema", ReplyText, "JSON Schema 地址（不读取）", "the address of the schema; not read"),
        Member.Optional("institution", CommonShapes.Name, "学校名称", "the school's name"),
        Member.Optional("period", CommonShapes.Period, "报告期", "the period"),
        Member.Optional("asOf", CommonShapes.Day, "截止日", "the as-of date"),
        Member.Optional("law", Law, "适用规定；默认《高等学校信息公开办法》", "the law of requests that name none; the Measures by default"),
        Member.Optional("schoolRules", Rules, "学校依申请公开规定", "the school's own rules"),
        Member.Optional("published", PublishedList, "以往各期已公布的结转数", "what was published of earlier periods"),
        Member.Required("requests", Requests, "申请；没有则为空数组", "the requests; an empty array where there were none"),
        Member.Optional("related", Related, "相关事项", "the matters beside requests"));
}
