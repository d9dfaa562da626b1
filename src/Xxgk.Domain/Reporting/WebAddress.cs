namespace Xxgk.Reporting;

/// <summary>Addresses as a link holds them.</summary>
internal static class WebAddress
{
    /// <summary>The address without anything that could end the link around it, or change how it reads.</summary>
    public static string Of(ReportCell cell) => new Uri(cell.Address!, UriKind.Absolute).AbsoluteUri.Replace("<", "%3C").Replace(">", "%3E");
}
