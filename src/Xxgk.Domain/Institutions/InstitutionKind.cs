namespace Xxgk;

/// <summary>What kind of institution of higher education a school is (学校类型).</summary>
/// <remarks>
/// The Measures apply to universities, independently established colleges and junior colleges, among these higher vocational colleges
/// and adult institutions; other institutions follow them by reference (the content is confirmed, the article's number, 29, is not).
/// </remarks>
public enum InstitutionKind
{
    /// <summary>A university (大学).</summary>
    University,

    /// <summary>A college established in its own right (独立设置的学院); not to be taken for an <see cref="IndependentCollege"/>.</summary>
    IndependentlyEstablishedCollege,

    /// <summary>A junior college (高等专科学校).</summary>
    JuniorCollege,

    /// <summary>A higher vocational college (高等职业学校).</summary>
    HigherVocationalCollege,

    /// <summary>A vocational university, with undergraduate vocational education (职业本科学校).</summary>
    VocationalUniversity,

    /// <summary>An institution of higher education for adults (成人高等学校).</summary>
    AdultInstitution,

    /// <summary>
    /// An independent college (独立学院), a private kind of its own: the Measures' 独立设置的学院 means another thing. Which of the kinds
    /// of the Measures it counts among is not confirmed.
    /// </summary>
    IndependentCollege,
}

/// <summary>The words for an <see cref="InstitutionKind"/> (学校类型用语).</summary>
public static class InstitutionKinds
{
    internal static NamedValues<InstitutionKind> Names { get; } = new(
        (InstitutionKind.University, "大学", "university"),
        (InstitutionKind.IndependentlyEstablishedCollege, "独立设置的学院", "independently established college"),
        (InstitutionKind.JuniorCollege, "高等专科学校", "junior college"),
        (InstitutionKind.HigherVocationalCollege, "高等职业学校", "higher vocational college"),
        (InstitutionKind.VocationalUniversity, "职业本科学校", "vocational university"),
        (InstitutionKind.AdultInstitution, "成人高等学校", "institution of higher education for adults"),
        (InstitutionKind.IndependentCollege, "独立学院", "independent college"));

    /// <summary>Every kind (全部类型).</summary>
    public static IReadOnlyList<InstitutionKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">A kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static Wording ToWording(this InstitutionKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>higherVocationalCollege</c>.</summary>
    /// <param name="kind">A kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static string ToJsonName(this InstitutionKind kind) => Names.JsonNameOf(kind);

    /// <summary>The kind of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="kind">The kind; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out InstitutionKind kind) => Names.TryParse(jsonName, out kind);
}
