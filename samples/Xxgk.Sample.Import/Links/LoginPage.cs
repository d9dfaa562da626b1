namespace Xxgk.Samples.Import.Links;

/// <summary>Sites that lead whoever is not known to a login, which answers as if all were well (转到登录页).</summary>
internal static class LoginPage
{
    /// <summary>Whether a redirect led to a login that was not what was named.</summary>
    public static bool IsMetInsteadOf(Uri named, Uri final) => !Is(named) && Is(final);

    /// <summary>Whether a page asks for a password, and is there for nothing else: it says so in its title, or a redirect led to it.</summary>
    public static bool Is(PageText page, bool isLedTo) =>
        page.AsksForPassword && (isLedTo || page.Title.Contains("登录", StringComparison.Ordinal) || page.Title.Contains("登陆", StringComparison.Ordinal)
            || page.Title.Contains("认证", StringComparison.Ordinal) || page.Title.Contains("log in", StringComparison.OrdinalIgnoreCase) || page.Title.Contains("login", StringComparison.OrdinalIgnoreCase));

    private static bool Is(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Any(part => part.Split('.', ';')[0].ToLowerInvariant() is "login" or "logon" or "signin" or "userlogin" or "tologin" or "authserver");
}
