namespace Xxgk.Samples.Web.Accounts;

/// <summary>Who is at work, for the audit trail.</summary>
public interface IActor
{
    string Name { get; }
}

/// <summary>The account that is signed in; the public and the portal itself have names of their own.</summary>
internal sealed class HttpActor(IHttpContextAccessor accessor) : IActor
{
    public const string Public = "(public)";
    public const string Portal = "(portal)";

    public string Name => accessor.HttpContext is not { } context ? Portal : context.User.Identity is { IsAuthenticated: true, Name: { } name } ? name : Public;
}
