namespace Xxgk.Requests;

/// <summary>How a request is answered (答复种类). Asking for a supplement is an event of the request, and none of these.</summary>
public enum ReplyKind
{
    /// <summary>The information is given, or how to get it (予以公开).</summary>
    Disclosed,

    /// <summary>It is public already, and the reply says where (已主动公开).</summary>
    AlreadyPublic,

    /// <summary>What can be disclosed is separated and given (部分公开).</summary>
    InPart,

    /// <summary>It is withheld, with reasons (不予公开).</summary>
    Withheld,

    /// <summary>It does not exist (信息不存在).</summary>
    DoesNotExist,

    /// <summary>It is not this school's matter; the right body is named (非本校职责范围).</summary>
    NotThisSchool,

    /// <summary>It repeats a request that was answered (不再重复处理).</summary>
    Repeat,

    /// <summary>Another law governs access, as to registers of companies and land (按特别规定办理): the Regulation of 2019.</summary>
    SpecialProvisions,

    /// <summary>Number and frequency are plainly excessive and the reasons given do not hold (不予处理): the Regulation of 2019.</summary>
    NotProcessed,

    /// <summary>Existing information would first have to be processed or analysed (需加工分析，不予提供): the Regulation of 2019.</summary>
    NoProcessingOfData,

    /// <summary>It is a petition, a complaint or a report in the form of a request (不作为申请处理): the Regulation of 2019.</summary>
    NotARequest,

    /// <summary>It asks for gazettes, newspapers or books that are published (公开出版物): the Regulation of 2019.</summary>
    PublishedWork,

    /// <summary>Another reply, according to the facts (其他).</summary>
    Other,
}

/// <summary>The words for a <see cref="ReplyKind"/> (答复种类用语).</summary>
public static class ReplyKinds
{
    internal static NamedValues<ReplyKind> Names { get; } = new(
        (ReplyKind.Disclosed, "予以公开", "disclosed"),
        (ReplyKind.AlreadyPublic, "已主动公开（告知途径）", "already public"),
        (ReplyKind.InPart, "部分公开", "in part"),
        (ReplyKind.Withheld, "不予公开", "withheld"),
        (ReplyKind.DoesNotExist, "信息不存在", "does not exist"),
        (ReplyKind.NotThisSchool, "非本校职责范围", "not this school's matter"),
        (ReplyKind.Repeat, "不再重复处理", "repeat"),
        (ReplyKind.SpecialProvisions, "按特别规定办理", "governed by special provisions"),
        (ReplyKind.NotProcessed, "不予处理", "not processed"),
        (ReplyKind.NoProcessingOfData, "需加工分析，不予提供", "no processing of data"),
        (ReplyKind.NotARequest, "不作为信息公开申请处理", "not a request for information"),
        (ReplyKind.PublishedWork, "公开出版物（告知途径）", "published work"),
        (ReplyKind.Other, "其他", "other"));

    /// <summary>Every kind, in order (全部答复种类).</summary>
    public static IReadOnlyList<ReplyKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ReplyKind kind) => Names.WordingOf(kind);

    internal static string ToJsonName(this ReplyKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out ReplyKind kind) => Names.TryParse(jsonName, out kind);
}
