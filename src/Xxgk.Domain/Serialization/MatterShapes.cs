using Xxgk.Exemptions;

namespace Xxgk.Serialization;

/// <summary>What a file with a matter to be decided holds, member by member: the one table of its reader and of its schema.</summary>
internal static class MatterShapes
{
    public static readonly TextShape Title = TextShape.Naming(DisclosureRecord.LongestTitle);
    public static readonly TextShape Label = TextShape.Naming(DisclosureRecord.LongestName);
    public static readonly ChoiceShape Regime = new(() => ExemptionRegimes.Names.JsonNames);
    public static readonly ChoiceShape Audience = new(() => Audiences.Names.JsonNames);
    public static readonly ChoiceShape Ground = new(() => ExemptionGrounds.Names.JsonNames);
    public static readonly ChoiceShape Result = new(() => ReviewResults.Names.JsonNames);
    public static readonly ChoiceShape Choice = new(() => DiscretionOutcomes.Names.JsonNames);
    public static readonly ListShape Labels = new(Label, 100);

    public static readonly ObjectShape Review = new(
        "reviewOfMatter",
        Member.Optional("by", CommonShapes.Name, "审查人", "by whom"),
        Member.Optional("on", CommonShapes.Date, "审查日期", "on which day"),
        Member.Required("result", Result, "结果：未办结、通过、未通过", "the result: open, passed, failed"));

    public static readonly ObjectShape Rule = new(
        "rule",
        Member.Optional("provision", CommonShapes.ProvisionText, "条款", "the provision"),
        Member.Optional("words", new TextShape(NamedRule.Longest), "所称依据", "the rule as it is spoken of"),
        Member.Optional("publishedOn", CommonShapes.Day, "公布日期", "the day of its publication"));

    public static readonly ObjectShape Grounds = new(
        "ground",
        Member.Optional("ground", Ground, "不予公开的情形", "the ground"),
        Member.Optional("words", CommonShapes.Words, "所称理由（未指明情形）", "what is said in place of a ground"),
        Member.Optional("reason", CommonShapes.Words, "理由", "the reason"),
        Member.Optional("rightHolders", Labels, "权利人", "the right-holders"),
        Member.Optional("rule", Rule, "所依据的规定", "the rule that it rests on"),
        Member.Optional("disclosureRequiredBy", Rule, "要求公开的规定", "a rule that asks for disclosure"));

    public static readonly ObjectShape Consent = new(
        "consent",
        Member.Required("givenBy", Label, "同意人（权利人）", "the right-holder who consents"),
        Member.Required("on", CommonShapes.Day, "同意日期", "on which day"),
        Member.Required("to", Audience, "同意公开的范围", "to which audience"),
        Member.Optional("limitedTo", CommonShapes.Words, "仅同意的内容", "the extent, where it is limited"));

    public static readonly ObjectShape PublicInterest = new(
        "publicInterest",
        Member.Required("decidedBy", CommonShapes.Name, "决定人", "who decided"),
        Member.Required("reasons", CommonShapes.Words, "理由", "the reasons"),
        Member.Required("on", CommonShapes.Day, "决定日期", "on which day"));

    public static readonly ObjectShape Discretion = new(
        "choice",
        Member.Required("outcome", Choice, "裁量结果", "the choice"),
        Member.Required("decidedBy", CommonShapes.Name, "决定人", "who decided"),
        Member.Required("reasons", CommonShapes.Words, "理由", "the reasons"),
        Member.Required("on", CommonShapes.Day, "决定日期", "on which day"));

    public static readonly ListShape GroundList = new(Grounds, 50);
    public static readonly ListShape ConsentList = new(Consent, 500);

    public static readonly ObjectShape Portion = new(
        "portion",
        Member.Required("name", Label, "部分名称", "the name of the portion"),
        Member.Optional("grounds", GroundList, "不予公开的情形", "the grounds on which it might be withheld"),
        Member.Optional("consents", ConsentList, "权利人同意", "the consents of right-holders"),
        Member.Optional("publicInterest", PublicInterest, "公共利益认定", "the public-interest finding"),
        Member.Optional("choice", Discretion, "裁量", "the office's reasoned choice"),
        Member.Optional("inseparableFrom", Label, "不能与之区分的部分", "the portion from which it cannot be separated"),
        Member.Optional("doubt", CommonShapes.Words, "疑问", "why it cannot be determined"),
        Member.Optional("secrecyReview", Review, "保密审查", "its own secrecy review"),
        Member.Optional("approval", Review, "审批", "its own approval"));

    public static readonly ListShape Portions = new(Portion, 500);

    /// <summary>What a file with a matter holds.</summary>
    public static readonly ObjectShape Matter = new(
        "matter",
        Member.Required("title", Title, "信息名称", "the title of the information"),
        Member.Required("regime", Regime, "适用规定", "the regime"),
        Member.Required("audience", Audience, "公开对象", "the audience"),
        Member.Required("decidedOn", CommonShapes.Day, "决定日期", "the day of the decision"),
        Member.Optional("requestedOn", CommonShapes.Day, "收到申请日期", "the day of the request"),
        Member.Optional("item", CommonShapes.Item, "清单事项", "the item of the checklist"),
        Member.Optional("secrecyReview", Review, "保密审查", "the secrecy review"),
        Member.Optional("approval", Review, "审批", "the approval"),
        Member.Optional("doubt", CommonShapes.Words, "疑问", "why it cannot be determined"),
        Member.Required("portions", Portions, "各部分", "the portions"));
}
