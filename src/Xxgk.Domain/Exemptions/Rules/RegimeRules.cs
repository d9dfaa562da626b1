namespace Xxgk.Exemptions;

/// <summary>The provisions on which the steps of a decision rest, beside those of the grounds themselves.</summary>
internal sealed class RegimeRules
{
    private RegimeRules(Provision grounds, Provision lift, Provision reasons, Provision refer, Wording superior, Provision secrecyReview, Provision approval, Provision separation, Provision disclose)
    {
        Grounds = grounds;
        Lift = lift;
        Reasons = reasons;
        Refer = refer;
        Superior = superior;
        SecrecyReview = secrecyReview;
        Approval = approval;
        Separation = separation;
        Disclose = disclose;
    }

    /// <summary>That only the grounds named there withhold.</summary>
    public Provision Grounds { get; }

    /// <summary>What lifts a qualified ground.</summary>
    public Provision Lift { get; }

    /// <summary>That a refusal gives its reasons.</summary>
    public Provision Reasons { get; }

    /// <summary>That doubt is referred, and to whom.</summary>
    public Provision Refer { get; }

    public Wording Superior { get; }

    public Provision SecrecyReview { get; }

    public Provision Approval { get; }

    /// <summary>That what can be separated is disclosed, and the rest is not.</summary>
    public Provision Separation { get; }

    public Provision Disclose { get; }

    public static RegimeRules Of(DisclosureReview review) => (review.Regime, review.Audience == Audience.Applicant) switch
    {
        (ExemptionRegime.Measures, true) => Rules.MeasuresUponRequest,
        (ExemptionRegime.Measures, false) => Rules.Measures,
        (_, true) => Rules.Regulation2019UponRequest,
        _ => Rules.Regulation2019,
    };

    private static class Rules
    {
        private static readonly Instrument Order29 = Instruments.Measures;
        private static readonly Instrument Order711 = Instruments.OpenGovernmentInformation2019;
        private static readonly Wording Departments = Wording.Of("报请所在地省级教育行政部门或者上级主管部门审定", "referred to the provincial education department or the superior body");
        private static readonly Wording Authorities = Wording.Of("报请有关主管部门或者保密行政管理部门确定", "referred to the competent department or the department for the protection of secrets");

        // 第十八条：对申请的答复；第（一）项公开，第（四）项区分处理
        public static readonly RegimeRules MeasuresUponRequest = Under29(Order29.Article(18).Item(4), Order29.Article(18).Item(1));

        // 主动公开没有区分处理的明文，公开的总则在第二条：均系推定
        public static readonly RegimeRules Measures = Under29(Inferred.From(Order29.Article(18).Item(4)), Inferred.From(Order29.Article(2)));

        // 第三十六条第（二）项、第三十七条：对申请的答复
        public static readonly RegimeRules Regulation2019UponRequest = Under711(Order711.Article(37), Order711.Article(36).Item(2));

        // 第十三条第一款：「除本条例第十四条、第十五条、第十六条规定的政府信息外，政府信息应当公开。」
        public static readonly RegimeRules Regulation2019 = Under711(Inferred.From(Order711.Article(37)), Order711.Article(13).Paragraph(1));

        private static RegimeRules Under29(Provision separation, Provision disclose) => new(
            grounds: Order29.Article(10),
            lift: Order29.Article(10),
            reasons: Order29.Article(18).Item(2),
            refer: Order29.Article(16),
            superior: Departments,
            secrecyReview: Order29.Article(5),
            approval: Order29.Article(5),
            separation: separation,
            disclose: disclose);

        private static RegimeRules Under711(Provision separation, Provision disclose) => new(
            grounds: Order711.Article(13).Paragraph(1),
            lift: Order711.Article(15),
            reasons: Order711.Article(36).Item(3),
            refer: Order711.Article(17).Paragraph(3),
            superior: Authorities,
            secrecyReview: Order711.Article(17).Paragraph(2),
            approval: Inferred.From(Order711.Article(17).Paragraph(1)),
            separation: separation,
            disclose: disclose);
    }
}
