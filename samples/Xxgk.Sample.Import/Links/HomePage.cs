namespace Xxgk.Samples.Import.Links;

/// <summary>Sites that lead from what is missing to their home page, as if nothing were (转到首页).</summary>
internal static class HomePage
{
    /// <summary>Whether an address leads from within a site to the home page of the same site. That of another site may be where the matter now is.</summary>
    public static bool IsOfSite(Uri named, Uri final) => !Is(named) && Is(final) && SiteOf(named).Equals(SiteOf(final), StringComparison.OrdinalIgnoreCase);

    private static bool Is(Uri address)
    {
        if (address.Query.Length > 0)
        {
            return false;
        }

        var path = address.AbsolutePath.Trim('/');
        return path.Length == 0
            || (Path.HasExtension(path) && path.ToLowerInvariant().Split('.')[0] is "index" or "default" or "main");
    }

    private static string SiteOf(Uri address) => address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;
}
