namespace Xxgk.Requests;

/// <summary>Who asks, as the standard form counts (申请人类别).</summary>
public enum ApplicantKind
{
    /// <summary>A natural person (自然人).</summary>
    NaturalPerson,

    /// <summary>A commercial enterprise (商业企业).</summary>
    Enterprise,

    /// <summary>A research institution (科研机构).</summary>
    ResearchInstitution,

    /// <summary>A public-benefit organisation (社会公益组织).</summary>
    PublicBenefitOrganisation,

    /// <summary>A legal-service organisation (法律服务机构).</summary>
    LegalServiceOrganisation,

    /// <summary>Another legal person or organisation (其他法人或组织).</summary>
    OtherOrganisation,
}

/// <summary>The words for an <see cref="ApplicantKind"/> (申请人类别用语).</summary>
public static class ApplicantKinds
{
    internal static NamedValues<ApplicantKind> Names { get; } = new(
        (ApplicantKind.NaturalPerson, "自然人", "natural person"),
        (ApplicantKind.Enterprise, "商业企业", "enterprise"),
        (ApplicantKind.ResearchInstitution, "科研机构", "research institution"),
        (ApplicantKind.PublicBenefitOrganisation, "社会公益组织", "public-benefit organisation"),
        (ApplicantKind.LegalServiceOrganisation, "法律服务机构", "legal-service organisation"),
        (ApplicantKind.OtherOrganisation, "其他", "other"));

    /// <summary>Every kind, in the order of the form (全部类别).</summary>
    public static IReadOnlyList<ApplicantKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ApplicantKind kind) => Names.WordingOf(kind);

    internal static string ToJsonName(this ApplicantKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out ApplicantKind kind) => Names.TryParse(jsonName, out kind);
}
