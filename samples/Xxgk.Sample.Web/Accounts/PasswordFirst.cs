using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Xxgk.Samples.Web.Accounts;

/// <summary>An account whose password someone else chose gets to no page before it has one of its own.</summary>
internal sealed class PasswordFirst : IPageFilter
{
    private const string PasswordPage = "/Staff/Password";

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var path = context.ActionDescriptor.ViewEnginePath;
        if (context.HttpContext.User.HasClaim(WorkerClaims.MustChangePassword, "true") && path.StartsWith("/Staff/", StringComparison.Ordinal) && path is not (PasswordPage or "/Staff/SignIn" or "/Staff/SignOut"))
        {
            context.Result = new RedirectToPageResult(PasswordPage);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
