namespace Xxgk.Documents;

/// <summary>What kind of letter an office sends (文书种类).</summary>
public enum OfficeDocumentKind
{
    /// <summary>That a request has been received (接收回执).</summary>
    Receipt,

    /// <summary>That a request is to be supplemented (补正告知书).</summary>
    SupplementNotice,

    /// <summary>That the reply takes longer (延期答复告知书).</summary>
    ExtensionNotice,

    /// <summary>Asks a third party for its opinion (征求意见书).</summary>
    ConsultationLetter,

    /// <summary>The reply (答复书).</summary>
    ReplyLetter,

    /// <summary>What a request costs (收费通知书).</summary>
    FeeNotice,
}

/// <summary>The words for an <see cref="OfficeDocumentKind"/> (文书种类用语).</summary>
public static class OfficeDocumentKinds
{
    internal static NamedValues<OfficeDocumentKind> Names { get; } = new(
        (OfficeDocumentKind.Receipt, "接收回执", "receipt"),
        (OfficeDocumentKind.SupplementNotice, "补正告知书", "notice to supplement"),
        (OfficeDocumentKind.ExtensionNotice, "延期答复告知书", "notice of extension"),
        (OfficeDocumentKind.ConsultationLetter, "征求意见书", "letter of consultation"),
        (OfficeDocumentKind.ReplyLetter, "答复书", "reply"),
        (OfficeDocumentKind.FeeNotice, "收费通知书", "notice of fees"));

    /// <summary>Every kind (全部文书种类).</summary>
    public static IReadOnlyList<OfficeDocumentKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this OfficeDocumentKind kind) => Names.WordingOf(kind);

    internal static string ToJsonName(this OfficeDocumentKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out OfficeDocumentKind kind) => Names.TryParse(jsonName, out kind);
}
