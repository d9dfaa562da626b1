namespace Xxgk.Samples.Web.Text;

internal static class LanguageSwitch
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>/language/en?return=/guide keeps the choice in a cookie and goes back, within this site only.</summary>
    public static void MapLanguageSwitch(this WebApplication app) => app.MapGet("/language/{code}", (string code, string? @return, HttpContext context) =>
    {
        if (code is not ("zh" or "en"))
        {
            return Results.NotFound();
        }

        context.Response.Cookies.Append(PortalText.Cookie, code, new() { MaxAge = Kept, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        return Results.LocalRedirect(IsLocal(@return) ? @return! : "/");
    }).ExcludeFromDescription();

    private static bool IsLocal(string? url) => url is ['/', ..] and not ['/', '/' or '\\', ..] && url.All(character => character is > ' ' and not '\\' and < '\u007F') && url.Length < 500;
}
