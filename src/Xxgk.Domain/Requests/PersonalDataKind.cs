namespace Xxgk.Requests;

/// <summary>What kind of personal datum was found in a text (个人信息种类).</summary>
public enum PersonalDataKind
{
    /// <summary>A number of an identity card, 18 places with a check digit (居民身份证号码).</summary>
    IdentityCard,

    /// <summary>A number of an identity card in the old form of 15 digits, which has no check digit (15位居民身份证号码).</summary>
    OldIdentityCard,

    /// <summary>A number of a mobile telephone (移动电话号码).</summary>
    MobileTelephone,

    /// <summary>A number of a telephone with its area code (固定电话号码); an office's own may stand in a public text.</summary>
    Telephone,
}

/// <summary>The words for a <see cref="PersonalDataKind"/> (个人信息种类用语).</summary>
public static class PersonalDataKinds
{
    internal static NamedValues<PersonalDataKind> Names { get; } = new(
        (PersonalDataKind.IdentityCard, "居民身份证号码", "identity-card number"),
        (PersonalDataKind.OldIdentityCard, "15位居民身份证号码", "identity-card number of 15 digits"),
        (PersonalDataKind.MobileTelephone, "移动电话号码", "mobile telephone number"),
        (PersonalDataKind.Telephone, "固定电话号码", "telephone number"));

    /// <summary>Every kind, in order (全部种类).</summary>
    public static IReadOnlyList<PersonalDataKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this PersonalDataKind kind) => Names.WordingOf(kind);

    internal static string ToJsonName(this PersonalDataKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out PersonalDataKind kind) => Names.TryParse(jsonName, out kind);
}
