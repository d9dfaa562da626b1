namespace Xxgk;

/// <summary>The words for a <see cref="ProfileFact"/> (学校概况事实用语).</summary>
public static class ProfileFacts
{
    internal static NamedValues<ProfileFact> Names { get; } = new(
        (ProfileFact.AdmitsStudents, "有学历教育招生", "admits students to programmes that lead to a qualification"),
        (ProfileFact.SpecialAdmission, "开展特殊类型招生（含单独招生、综合评价）", "admits through special types of admission"),
        (ProfileFact.Undergraduates, "开展本科教育", "has undergraduate programmes"),
        (ProfileFact.Postgraduates, "招收研究生", "enrols postgraduates"),
        (ProfileFact.Graduates, "有毕业生", "has graduates"),
        (ProfileFact.BachelorDegrees, "有学士学位授予权", "may confer bachelor's degrees"),
        (ProfileFact.MasterDegrees, "有硕士学位授予权", "may confer master's degrees"),
        (ProfileFact.DoctoralDegrees, "有博士学位授予权", "may confer doctoral degrees"),
        (ProfileFact.EquivalentLevelDegrees, "授予同等学力人员学位", "confers degrees on persons of equivalent academic level"),
        (ProfileFact.AppliesForDegreeAuthorisation, "本期申报新增学位授权点", "applies for new degree authorisation in the period"),
        (ProfileFact.SchoolEnterprises, "有校办企业", "has enterprises of its own"),
        (ProfileFact.StateAppropriation, "有财政拨款", "receives state appropriations"),
        (ProfileFact.SinoForeignProgrammes, "开展中外合作办学", "runs Sino-foreign programmes"),
        (ProfileFact.InternationalStudents, "招收来华留学生", "enrols international students"),
        (ProfileFact.Inspected, "有巡视反馈或整改未完成", "was inspected, with feedback in the period or rectification still open"));

    /// <summary>Every fact (全部事实).</summary>
    public static IReadOnlyList<ProfileFact> All => Names.Values;

    /// <summary>The fact in both languages, as a statement that holds (中英文表述).</summary>
    /// <param name="fact">A fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the facts.</exception>
    public static Wording ToWording(this ProfileFact fact) => Names.WordingOf(fact);

    /// <summary>The name in JSON (JSON名称), such as <c>admitsStudents</c>.</summary>
    /// <param name="fact">A fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the facts.</exception>
    public static string ToJsonName(this ProfileFact fact) => Names.JsonNameOf(fact);

    /// <summary>The fact of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="fact">The fact; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out ProfileFact fact) => Names.TryParse(jsonName, out fact);
}
