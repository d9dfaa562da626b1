using static Xxgk.Exemptions.ExemptionClass;
using static Xxgk.Exemptions.ExemptionGround;

namespace Xxgk.Exemptions;

/// <summary>The grounds of a regime, in the order of its articles (不予公开情形表).</summary>
internal sealed class ExemptionTable
{
    private readonly ExemptionRow[] rows;

    private ExemptionTable(params ExemptionRow[] rows)
    {
        this.rows = rows;
        Grounds = Array.AsReadOnly([.. rows.Select(row => row.Ground)]);
    }

    public IReadOnlyList<ExemptionGround> Grounds { get; }

    public static ExemptionTable Of(ExemptionRegime regime) => regime switch
    {
        ExemptionRegime.Measures => Tables.Measures,
        ExemptionRegime.Regulation2019 => Tables.Regulation2019,
        _ => throw new ArgumentOutOfRangeException(nameof(regime), regime, "The value is none of the enumeration."),
    };

    public ExemptionRow? Find(ExemptionGround ground) => Array.Find(rows, row => row.Ground == ground);

    private static class Tables
    {
        private static readonly Instrument Order29 = Instruments.Measures;
        private static readonly Instrument Order711 = Instruments.OpenGovernmentInformation2019;

        // 第四条：不得危及国家安全、公共安全、经济安全、社会稳定和学校安全稳定。第十条：四项
        public static readonly ExemptionTable Measures = new(
            new(NationalSecurity, Absolute, Order29.Article(4)),
            new(PublicSecurity, Absolute, Order29.Article(4)),
            new(EconomicSecurity, Absolute, Order29.Article(4)),
            new(SocialStability, Absolute, Order29.Article(4)),
            new(CampusStability, Absolute, Order29.Article(4)),
            new(StateSecrets, Absolute, Order29.Article(10).Item(1)),
            new(CommercialSecrets, Qualified, Order29.Article(10).Item(2)),
            new(PersonalPrivacy, Qualified, Order29.Article(10).Item(3)),
            new(ForbiddenByLaw, Absolute, Order29.Article(10).Item(4)),
            new(ForbiddenByRules, Absolute, Order29.Article(10).Item(4)),
            new(SchoolRule, Absolute, Order29.Article(10).Item(4)));

        // 第十四条：「依法确定为国家秘密的政府信息，法律、行政法规禁止公开的政府信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。」
        // 第十五条：商业秘密、个人隐私。第十六条：内部事务信息（第一款），过程性信息以及行政执法案卷信息（第二款）
        public static readonly ExemptionTable Regulation2019 = new(
            new(StateSecrets, Absolute, Order711.Article(14)),
            new(ForbiddenByLaw, Absolute, Order711.Article(14)),
            new(NationalSecurity, Absolute, Order711.Article(14)),
            new(PublicSecurity, Absolute, Order711.Article(14)),
            new(EconomicSecurity, Absolute, Order711.Article(14)),
            new(SocialStability, Absolute, Order711.Article(14)),
            new(CommercialSecrets, Qualified, Order711.Article(15)),
            new(PersonalPrivacy, Qualified, Order711.Article(15)),
            new(InternalAffairs, Discretionary, Order711.Article(16).Paragraph(1)),
            new(ProcessInformation, Discretionary, Order711.Article(16).Paragraph(2)),
            new(EnforcementFiles, Discretionary, Order711.Article(16).Paragraph(2)));
    }
}

/// <summary>One ground of a regime: how strong it is, and the provision that names it.</summary>
internal sealed record ExemptionRow(ExemptionGround Ground, ExemptionClass Class, Provision Basis);
