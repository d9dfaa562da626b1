namespace Xxgk;

/// <summary>What a declared count counts (填报项目).</summary>
public enum DeclaredSubject
{
    /// <summary>Items disclosed proactively (主动公开信息).</summary>
    DisclosedItems,

    /// <summary>Requests for information received (收到信息公开申请).</summary>
    RequestsReceived,

    /// <summary>Requests for information answered (答复信息公开申请).</summary>
    RequestsAnswered,

    /// <summary>Complaints about disclosure (因信息公开受到举报、投诉).</summary>
    Complaints,

    /// <summary>Administrative reconsiderations (行政复议).</summary>
    Reconsiderations,

    /// <summary>Lawsuits against administrative acts (行政诉讼).</summary>
    Lawsuits,

    /// <summary>Followers of an account (关注人数): persons, never a part of a number of items.</summary>
    Followers,

    /// <summary>Another matter (其他); a note says which.</summary>
    Other,
}

/// <summary>The words for a <see cref="DeclaredSubject"/> (填报项目用语).</summary>
public static class DeclaredSubjects
{
    internal static NamedValues<DeclaredSubject> Names { get; } = new(
        (DeclaredSubject.DisclosedItems, "主动公开信息", "items disclosed"),
        (DeclaredSubject.RequestsReceived, "收到信息公开申请", "requests received"),
        (DeclaredSubject.RequestsAnswered, "答复信息公开申请", "requests answered"),
        (DeclaredSubject.Complaints, "受到举报、投诉", "complaints"),
        (DeclaredSubject.Reconsiderations, "行政复议", "administrative reconsiderations"),
        (DeclaredSubject.Lawsuits, "行政诉讼", "lawsuits"),
        (DeclaredSubject.Followers, "关注人数", "followers"),
        (DeclaredSubject.Other, "其他", "another matter"));

    /// <summary>Every subject (全部填报项目).</summary>
    public static IReadOnlyList<DeclaredSubject> All => Names.Values;

    /// <summary>The subject in both languages (中英文名称).</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this DeclaredSubject subject) => Names.WordingOf(subject);

    /// <summary>The name in JSON (JSON名称), such as <c>disclosedItems</c>.</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this DeclaredSubject subject) => Names.JsonNameOf(subject);

    /// <summary>The subject of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="subject">The subject; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out DeclaredSubject subject) => Names.TryParse(jsonName, out subject);
}
