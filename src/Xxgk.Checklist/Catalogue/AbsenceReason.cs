namespace Xxgk;

/// <summary>Why something that the list asks for is not on the page (未列示的原因): a closed set.</summary>
public enum AbsenceReason
{
    /// <summary>It does not apply to the school (不适用).</summary>
    NotApplicable,

    /// <summary>Nothing of the kind happened in the period (本学年未发生).</summary>
    NothingThisPeriod,

    /// <summary>It is withheld, by a provision (不予公开).</summary>
    Withheld,

    /// <summary>It is public elsewhere, at a link (已在其他平台公开).</summary>
    PublicElsewhere,

    /// <summary>It was moved to the archive, whose law governs access to it (已移交档案机构).</summary>
    Archived,

    /// <summary>It was repealed (已废止).</summary>
    Repealed,
}

/// <summary>The words for an <see cref="AbsenceReason"/> (未列示原因用语).</summary>
public static class AbsenceReasons
{
    internal static NamedValues<AbsenceReason> Names { get; } = new(
        (AbsenceReason.NotApplicable, "不适用", "not applicable"),
        (AbsenceReason.NothingThisPeriod, "本学年未发生", "nothing in the period"),
        (AbsenceReason.Withheld, "不予公开", "withheld"),
        (AbsenceReason.PublicElsewhere, "已在其他平台公开", "public elsewhere"),
        (AbsenceReason.Archived, "已移交档案机构", "moved to the archive"),
        (AbsenceReason.Repealed, "已废止", "repealed"));

    /// <summary>Every reason (全部原因).</summary>
    public static IReadOnlyList<AbsenceReason> All => Names.Values;

    /// <summary>The reason in both languages (中英文名称).</summary>
    /// <param name="reason">A reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the reasons.</exception>
    public static Wording ToWording(this AbsenceReason reason) => Names.WordingOf(reason);

    /// <summary>The name in JSON (JSON名称), such as <c>publicElsewhere</c>.</summary>
    /// <param name="reason">A reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the reasons.</exception>
    public static string ToJsonName(this AbsenceReason reason) => Names.JsonNameOf(reason);

    /// <summary>The reason of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="reason">The reason; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out AbsenceReason reason) => Names.TryParse(jsonName, out reason);
}
