using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Accounts;

namespace Xxgk.Samples.Web.Pages.Staff;

[RequestSizeLimit(64 * 1024)]
public sealed class SignInModel(SignInManager<StaffMember> signIn) : PortalPage
{
    [BindProperty, StringLength(100)]
    public string? UserName { get; set; }

    [BindProperty, StringLength(200)]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true), StringLength(500)]
    public string? ReturnUrl { get; set; }

    public bool WasRefused { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (FieldsAreSound() && UserName is not null && Password is not null)
        {
            // One answer for all that can be wrong: it tells nobody which accounts there are.
            var result = await signIn.PasswordSignInAsync(UserName, Password, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded)
            {
                return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/staff");
            }
        }

        WasRefused = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
