using System.Diagnostics.CodeAnalysis;

namespace Xxgk.Samples.Import.Links;

/// <summary>Addresses that a check may visit: http and https, and of them what a server is asked.</summary>
internal static class WebAddress
{
    /// <summary>Reads an address as it is written in a register; two addresses in one field, or one with remarks, are none.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? address)
    {
        var trimmed = text.Trim();
        address = !trimmed.Any(char.IsWhiteSpace) && Uri.TryCreate(trimmed, UriKind.Absolute, out var read) ? Askable(read) : null;
        return address is not null;
    }

    /// <summary>Reads where a redirect leads, which may be told relative to where it was met.</summary>
    public static bool TryFollow(Uri from, string location, [NotNullWhen(true)] out Uri? address)
    {
        // On Unix a path alone would be read as a file's.
        var kind = location.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        address = Uri.TryCreate(location, kind, out var read) && Uri.TryCreate(from, read, out var joined) ? Askable(joined) : null;
        return address is not null;
    }

    // A fragment never reaches a server, and a password in an address is none of this program's business.
    private static Uri? Askable(Uri address) =>
        address.Scheme is "http" or "https"
        && address.IdnHost.Length > 0
        && Uri.TryCreate(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped), UriKind.Absolute, out var bare)
            ? bare
            : null;
}
