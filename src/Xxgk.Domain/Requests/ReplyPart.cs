namespace Xxgk.Requests;

/// <summary>What a reply must contain, by its kind and regime (答复应当载明的内容).</summary>
public enum ReplyPart
{
    /// <summary>The information itself, or the way to get it (获取方式和途径).</summary>
    WayToGet,

    /// <summary>The reasons, in words (理由).</summary>
    Reasons,

    /// <summary>The provision that the reasons rest on (依据).</summary>
    Provision,

    /// <summary>The body whose matter it is, or that it cannot be determined (负责机关名称).</summary>
    CompetentBody,

    /// <summary>Where the applicant may turn who disagrees (救济途径).</summary>
    WhereToTurn,
}

/// <summary>The words for a <see cref="ReplyPart"/> (答复内容用语).</summary>
public static class ReplyParts
{
    internal static NamedValues<ReplyPart> Names { get; } = new(
        (ReplyPart.WayToGet, "获取方式和途径", "the way to get it"),
        (ReplyPart.Reasons, "理由", "the reasons"),
        (ReplyPart.Provision, "依据", "the provision"),
        (ReplyPart.CompetentBody, "负责机关名称", "the body whose matter it is"),
        (ReplyPart.WhereToTurn, "救济途径", "where to turn"));

    /// <summary>Every part, in order (全部内容).</summary>
    public static IReadOnlyList<ReplyPart> All => Names.Values;

    /// <summary>The part in both languages (中英文名称).</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ReplyPart part) => Names.WordingOf(part);
}
