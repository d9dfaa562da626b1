namespace Xxgk.Exemptions;

/// <summary>Why something is withheld (不予公开的情形): a closed set. A regime need not know every ground.</summary>
/// <remarks>
/// What is not among them is no ground: a grade of secrecy, importance, sensitivity. Article 5 of the Measures (review, approval) is procedure
/// and no ground either. The Regulation's 「商业秘密、个人隐私等」 is read as these two; another interest of a third party is a doubt to be referred.
/// </remarks>
public enum ExemptionGround
{
    /// <summary>State secrets (国家秘密).</summary>
    StateSecrets,

    /// <summary>Commercial secrets (商业秘密).</summary>
    CommercialSecrets,

    /// <summary>Personal privacy (个人隐私).</summary>
    PersonalPrivacy,

    /// <summary>A named law or administrative regulation withholds it (法律、行政法规规定不予公开).</summary>
    ForbiddenByLaw,

    /// <summary>A named local regulation or rule withholds it (地方性法规、规章规定不予公开). The Regulation does not know it.</summary>
    ForbiddenByRules,

    /// <summary>A named and published rule of the school withholds it (学校规定不予公开). The Regulation does not know it.</summary>
    SchoolRule,

    /// <summary>Harm to national security (危及国家安全).</summary>
    NationalSecurity,

    /// <summary>Harm to public security (危及公共安全).</summary>
    PublicSecurity,

    /// <summary>Harm to economic security (危及经济安全).</summary>
    EconomicSecurity,

    /// <summary>Harm to social stability (危及社会稳定).</summary>
    SocialStability,

    /// <summary>Harm to the safety and stability of the school (危及学校安全稳定). The Regulation does not know it.</summary>
    CampusStability,

    /// <summary>Internal affairs: personnel, logistics, internal workflow (内部事务信息). The Measures do not know it.</summary>
    InternalAffairs,

    /// <summary>Process information: records of discussion, drafts, letters of consultation, requests for instructions (过程性信息). The Measures do not know it.</summary>
    ProcessInformation,

    /// <summary>Files of administrative enforcement (行政执法案卷信息). The Measures do not know it.</summary>
    EnforcementFiles,
}

/// <summary>The words for an <see cref="ExemptionGround"/>, with its provision and its class in each regime (不予公开情形用语).</summary>
public static class ExemptionGrounds
{
    internal static NamedValues<ExemptionGround> Names { get; } = new(
        (ExemptionGround.StateSecrets, "国家秘密", "state secrets"),
        (ExemptionGround.CommercialSecrets, "商业秘密", "commercial secrets"),
        (ExemptionGround.PersonalPrivacy, "个人隐私", "personal privacy"),
        (ExemptionGround.ForbiddenByLaw, "法律、行政法规规定不予公开", "withheld by a law or an administrative regulation"),
        (ExemptionGround.ForbiddenByRules, "地方性法规、规章规定不予公开", "withheld by a local regulation or a rule"),
        (ExemptionGround.SchoolRule, "学校规定不予公开", "withheld by a rule of the school"),
        (ExemptionGround.NationalSecurity, "危及国家安全", "harm to national security"),
        (ExemptionGround.PublicSecurity, "危及公共安全", "harm to public security"),
        (ExemptionGround.EconomicSecurity, "危及经济安全", "harm to economic security"),
        (ExemptionGround.SocialStability, "危及社会稳定", "harm to social stability"),
        (ExemptionGround.CampusStability, "危及学校安全稳定", "harm to the safety and stability of the school"),
        (ExemptionGround.InternalAffairs, "内部事务信息", "internal affairs"),
        (ExemptionGround.ProcessInformation, "过程性信息", "process information"),
        (ExemptionGround.EnforcementFiles, "行政执法案卷信息", "files of administrative enforcement"));

    /// <summary>Every ground (全部情形).</summary>
    public static IReadOnlyList<ExemptionGround> All => Names.Values;

    /// <summary>The grounds that a regime knows, in the order of its articles (某规则下的全部情形).</summary>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static IReadOnlyList<ExemptionGround> In(ExemptionRegime regime) => ExemptionTable.Of(regime).Grounds;

    /// <summary>The ground in both languages (中英文名称).</summary>
    /// <param name="ground">The ground.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ExemptionGround ground) => Names.WordingOf(ground);

    /// <summary>The provision that names the ground (依据条款); null where the regime does not know it.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentOutOfRangeException">The regime's number is none of the enumeration.</exception>
    public static Provision? BasisIn(this ExemptionGround ground, ExemptionRegime regime) => ExemptionTable.Of(regime).Find(ground)?.Basis;

    /// <summary>How strong the ground is (类别); null where the regime does not know it.</summary>
    /// <remarks>That article 4 and article 10 (1) and (4) of the Measures are absolute is our reading: the proviso names items (2) and (3) only.</remarks>
    /// <param name="ground">The ground.</param>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentOutOfRangeException">The regime's number is none of the enumeration.</exception>
    public static ExemptionClass? ClassIn(this ExemptionGround ground, ExemptionRegime regime) => ExemptionTable.Of(regime).Find(ground)?.Class;

    internal static string ToJsonName(this ExemptionGround ground) => Names.JsonNameOf(ground);

    internal static bool TryParse(string? jsonName, out ExemptionGround ground) => Names.TryParse(jsonName, out ground);

    /// <summary>Whether the ground is nothing without the rule that it rests on.</summary>
    internal static bool NeedsRule(this ExemptionGround ground) =>
        ground is ExemptionGround.ForbiddenByLaw or ExemptionGround.ForbiddenByRules or ExemptionGround.SchoolRule;
}
