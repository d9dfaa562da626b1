namespace Xxgk;

/// <summary>How a document belongs to an item (文件与事项的关系).</summary>
public enum BasisRole
{
    /// <summary>The list's own column names it (清单「有关文件」栏所列).</summary>
    NamedByList,

    /// <summary>It came after the list, or has taken the place of a document that the list names (清单之后的文件).</summary>
    Later,
}

/// <summary>A document on which an item rests (有关文件).</summary>
/// <remarks>
/// The list's column was read whole in one college's copy of 2015, which may differ from the ministry's own in details;
/// a merged cell of that copy covers several items.
/// </remarks>
/// <param name="Instrument">The document (文件).</param>
/// <param name="Role">Whether the list names it or it came later (与事项的关系).</param>
/// <param name="Confirmation">How far it is confirmed that the document belongs to the item (核实程度).</param>
public sealed record BasisDocument(Instrument Instrument, BasisRole Role, Confirmation Confirmation);
