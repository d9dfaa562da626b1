namespace Xxgk.Samples.Import.Links;

/// <summary>How what names an address is told (网址所在的表述).</summary>
internal static class LinkPlaces
{
    /// <summary>A record by its id; an entry of the catalogue, or an explanation in it, as such.</summary>
    public static string IdOf(CommandLineHost host, NamedLink link) => link.Place switch
    {
        LinkPlace.CatalogueEntry => host.In($"目录{link.Id}", $"catalogue {link.Id}"),
        LinkPlace.Explanation => host.In($"目录说明{link.Id}", $"explanation {link.Id}"),
        _ => link.Id,
    };

    public static string CodeOf(LinkPlace place) => place switch
    {
        LinkPlace.CatalogueEntry => "catalogueEntry",
        LinkPlace.Explanation => "explanation",
        _ => "publication",
    };

    /// <summary>How a result stands to the last one; null for the catalogue, which keeps no results.</summary>
    public static string? ChangeOf(NamedLink link, LinkResult result) =>
        link.Place != LinkPlace.Publication ? null
        : link.Was is null ? "new"
        : link.Was == result ? "same" : "changed";
}
