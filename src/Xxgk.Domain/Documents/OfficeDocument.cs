namespace Xxgk.Documents;

/// <summary>A letter of the office, ready to be signed (文书). Letters are Chinese; whatever a host filled in stands in the text.</summary>
public sealed class OfficeDocument
{
    internal OfficeDocument(OfficeDocumentKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>The kind (文书种类).</summary>
    public OfficeDocumentKind Kind { get; }

    /// <summary>The text, its lines parted by line feeds (正文).</summary>
    public string Text { get; }

    /// <summary>The kind alone (文书种类): a text may hold what does not belong in a log.</summary>
    public override string ToString() => Kind.ToWording().Chinese;
}
