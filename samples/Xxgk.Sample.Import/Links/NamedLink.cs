namespace Xxgk.Samples.Import.Links;

/// <summary>What names an address (网址所在).</summary>
internal enum LinkPlace
{
    /// <summary>A publication of a record (台账公开记录).</summary>
    Publication,

    /// <summary>An entry of the school's catalogue (目录条目).</summary>
    CatalogueEntry,

    /// <summary>An explanation in the catalogue that something is public elsewhere (目录说明).</summary>
    Explanation,
}

/// <summary>An address, and what names it: a record's id and title, or those of the catalogue.</summary>
/// <param name="Place">What names it.</param>
/// <param name="Id">The record's id, the entry's number, or the part that is explained.</param>
/// <param name="Title">The title there.</param>
/// <param name="Address">The address as it is written there.</param>
internal sealed record NamedLink(LinkPlace Place, string Id, string Title, string Address)
{
    /// <summary>What is to be visited; null where it is no address of the web.</summary>
    public Uri? Target { get; } = WebAddress.TryRead(Address, out var target) ? target : null;

    /// <summary>What was found when it was last checked; null where it never was, and for the catalogue, which keeps no results.</summary>
    public LinkResult? Was { get; init; }

    /// <summary>The day of that check, as it is written.</summary>
    public PartialDate? WasOn { get; init; }
}
