namespace Xxgk;

/// <summary>What was found when the address of a publication was checked (链接核查结果).</summary>
/// <remarks>No provision orders such a check; that addresses do not open is what reviewers find first (评议、核查中常见的问题).</remarks>
public enum LinkResult
{
    /// <summary>It opens (正常).</summary>
    Opens,

    /// <summary>It leads to another address, which opens (已跳转).</summary>
    Redirected,

    /// <summary>It answers as if all were well, and what it shows looks like a page for what is not there (疑似失效).</summary>
    SuspectedMissing,

    /// <summary>It opens as another kind of content than its name says, such as a page in place of a PDF (类型不符).</summary>
    UnexpectedType,

    /// <summary>It asks for a login or refuses (无权访问).</summary>
    AccessRefused,

    /// <summary>Its certificate is not valid, so that browsers warn of it (证书异常).</summary>
    CertificateRejected,

    /// <summary>There is no answer, or none in time, or the server has failed (无法访问).</summary>
    NoAnswer,

    /// <summary>There is no such page, or it leads nowhere (已失效).</summary>
    Missing,
}

/// <summary>The words for a <see cref="LinkResult"/> (链接核查结果用语).</summary>
public static class LinkResults
{
    internal static NamedValues<LinkResult> Names { get; } = new(
        (LinkResult.Opens, "正常", "opens"),
        (LinkResult.Redirected, "已跳转", "leads to another address"),
        (LinkResult.SuspectedMissing, "疑似失效", "looks like a missing page"),
        (LinkResult.UnexpectedType, "类型不符", "another kind of content than named"),
        (LinkResult.AccessRefused, "无权访问", "access refused"),
        (LinkResult.CertificateRejected, "证书异常", "certificate not valid"),
        (LinkResult.NoAnswer, "无法访问", "no answer"),
        (LinkResult.Missing, "已失效", "missing"));

    /// <summary>Every result (全部链接核查结果).</summary>
    public static IReadOnlyList<LinkResult> All => Names.Values;

    /// <summary>Whether a reader gets what is named: it opens, there or where it leads (可以打开).</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static bool IsReachable(this LinkResult result) => Names.Checked(result, nameof(result)) is LinkResult.Opens or LinkResult.Redirected;

    /// <summary>The result in both languages (中英文名称).</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this LinkResult result) => Names.WordingOf(result);

    /// <summary>The name in JSON (JSON名称), such as <c>opens</c>.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this LinkResult result) => Names.JsonNameOf(result);

    /// <summary>The result of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="result">The result; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out LinkResult result) => Names.TryParse(jsonName, out result);
}
