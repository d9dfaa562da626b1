namespace Xxgk.Exemptions;

/// <summary>Something found while a matter was decided (公开审查发现): XXGK3001 to XXGK3012.</summary>
public sealed class ExemptionFinding : Finding
{
    private readonly Wording text;

    private ExemptionFinding(string code, Severity severity, Provision provision, FindingSubject subject, Wording text)
        : base(code, severity, provision, subject)
    {
        this.text = text;
    }

    /// <inheritdoc/>
    protected override string Chinese => text.Chinese;

    /// <inheritdoc/>
    protected override string English => text.English;

    internal static ExemptionFinding WordsNameNoGround(FindingSubject subject, Provision grounds, string words, Wording why) => Of(
        "XXGK3001", Severity.Warning, grounds, subject,
        $"{subject.Title.Chinese}：所述『{words}』依据不明，请补充（{why.Chinese}）。",
        $"{subject.Title.English}: “{words}” names no ground, which is to be supplemented ({why.English}).");

    internal static ExemptionFinding UnknownToRegime(FindingSubject subject, Provision grounds, ExemptionGround ground, Instrument regime) => Of(
        "XXGK3002", Severity.Warning, grounds, subject,
        $"{subject.Title.Chinese}：{regime.Citation.Chinese}没有『{ground.ToWording().Chinese}』这一情形，依据不明，请补充。",
        $"{subject.Title.English}: {regime.Citation.English} knows no such ground ({ground.ToWording().English}), which is to be supplemented.");

    internal static ExemptionFinding RuleNotNamed(FindingSubject subject, Provision basis, Wording problem) => Of(
        "XXGK3003", Severity.Warning, basis, subject,
        $"{subject.Title.Chinese}：{problem.Chinese}。",
        $"{subject.Title.English}: {problem.English}.");

    internal static ExemptionFinding WouldEmptyTheList(FindingSubject subject, Provision item, Wording rule) => Of(
        "XXGK3004", Severity.Warning, item, subject,
        $"{subject.Title.Chinese}：依学校规定{rule.Chinese}，{item.Citation.Chinese}将整项不公开，请报请审定。",
        $"{subject.Title.English}: by the school's rule {rule.English} nothing would be left of {item.Citation.English}. Refer it.");

    internal static ExemptionFinding FailedReviewWithoutGround(FindingSubject subject, Provision basis, ReviewKind kind) => Of(
        "XXGK3005", Severity.Warning, basis, subject,
        $"{subject.Title.Chinese}：{kind.ToWording().Chinese}未通过而未指明不予公开的情形，请补充。",
        $"{subject.Title.English}: the {kind.ToWording().English} failed, but no ground is named. Supplement it.");

    internal static ExemptionFinding ConsentFallsShort(FindingSubject subject, Provision lift, string holder, Wording audience) => Of(
        "XXGK3006", Severity.Note, lift, subject,
        $"{subject.Title.Chinese}：权利人{holder}的同意在对象、范围或者日期上未及于向{audience.Chinese}公开该部分。",
        $"{subject.Title.English}: the consent of {holder} does not reach disclosure of this portion to {audience.English}, by its audience, extent or date.");

    internal static ExemptionFinding ConsentOfAnother(FindingSubject subject, Provision lift, string giver) => Of(
        "XXGK3007", Severity.Note, lift, subject,
        $"{subject.Title.Chinese}：同意人{giver}不在所列权利人之中，请核实。",
        $"{subject.Title.English}: {giver}, who consents, is not among the right-holders named. Check it.");

    internal static ExemptionFinding RightHoldersNotNamed(FindingSubject subject, Provision basis, ExemptionGround ground) => Of(
        "XXGK3008", Severity.Warning, basis, subject,
        $"{subject.Title.Chinese}：涉及{ground.ToWording().Chinese}而未列明权利人，请补充。",
        $"{subject.Title.English}: {ground.ToWording().English}, but no right-holder is named. Supplement them.");

    internal static ExemptionFinding ReasonNotStated(FindingSubject subject, Provision reasons, ExemptionGround ground) => Of(
        "XXGK3009", Severity.Warning, reasons, subject,
        $"{subject.Title.Chinese}：以『{ground.ToWording().Chinese}』为依据而未说明理由，请补充。",
        $"{subject.Title.English}: no reason is stated for the ground ({ground.ToWording().English}). Supplement it.");

    internal static ExemptionFinding RegimeNotInForce(FindingSubject subject, Instrument regime, Wording day) => Of(
        "XXGK3010", Severity.Error, regime.Whole, subject,
        $"{subject.Title.Chinese}：{regime.Citation.Chinese}在{day.Chinese}未施行，请确定适用的规定。",
        $"{subject.Title.English}: {regime.Citation.English} was not in force on {day.English}. Choose the rules that apply.");

    internal static ExemptionFinding ThirdPartyToBeTold(FindingSubject subject, Provision basis) => Of(
        "XXGK3011", Severity.Note, basis, subject,
        $"{subject.Title.Chinese}：因公共利益予以公开的，将决定公开的内容和理由书面告知第三方。",
        $"{subject.Title.English}: disclosed for the public interest, so tell the third party in writing what is disclosed and why.");

    internal static ExemptionFinding NothingLifts(FindingSubject subject, Provision basis, ExemptionGround ground) => Of(
        "XXGK3012", Severity.Note, basis, subject,
        $"{subject.Title.Chinese}：『{ground.ToWording().Chinese}』不因同意或者公共利益认定而公开。",
        $"{subject.Title.English}: neither consent nor the public interest lifts this ground ({ground.ToWording().English}).");

    private static ExemptionFinding Of(string code, Severity severity, Provision provision, FindingSubject subject, string chinese, string english) =>
        new(code, severity, provision, subject, Wording.Of(chinese, english));
}
