namespace Xxgk.Requests;

/// <summary>What comes in beside requests (与依申请公开相关的其他事项), each with its own short procedure and count.</summary>
public enum RelatedMatterKind
{
    /// <summary>Anyone shows that published information is wrong (公开信息更正).</summary>
    PublicCorrection,

    /// <summary>Anyone queries published information that seems doubtful (公开信息查询).</summary>
    Query,

    /// <summary>Somebody shows that what is recorded of himself is wrong (本人信息更正).</summary>
    OwnDataCorrection,

    /// <summary>The school clears up false or incomplete information (虚假信息澄清).</summary>
    Clarification,

    /// <summary>A complaint that the duty to disclose is not done (举报), decided by the supervision body.</summary>
    Complaint,

    /// <summary>An appeal to the competent department (申诉).</summary>
    Appeal,

    /// <summary>An administrative reconsideration (行政复议).</summary>
    Reconsideration,

    /// <summary>An administrative lawsuit (行政诉讼).</summary>
    Lawsuit,
}

/// <summary>The words for a <see cref="RelatedMatterKind"/> (相关事项用语).</summary>
public static class RelatedMatterKinds
{
    internal static NamedValues<RelatedMatterKind> Names { get; } = new(
        (RelatedMatterKind.PublicCorrection, "公开信息更正", "correction of published information"),
        (RelatedMatterKind.Query, "公开信息查询", "query of published information"),
        (RelatedMatterKind.OwnDataCorrection, "本人信息更正", "correction of one's own data"),
        (RelatedMatterKind.Clarification, "虚假信息澄清", "clarification"),
        (RelatedMatterKind.Complaint, "举报", "complaint"),
        (RelatedMatterKind.Appeal, "申诉", "appeal"),
        (RelatedMatterKind.Reconsideration, "行政复议", "administrative reconsideration"),
        (RelatedMatterKind.Lawsuit, "行政诉讼", "administrative lawsuit"));

    /// <summary>Every kind, in order (全部种类).</summary>
    public static IReadOnlyList<RelatedMatterKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RelatedMatterKind kind) => Names.WordingOf(kind);

    internal static string ToJsonName(this RelatedMatterKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out RelatedMatterKind kind) => Names.TryParse(jsonName, out kind);
}
