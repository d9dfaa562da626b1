using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Accounts;

namespace Xxgk.Samples.Web.Pages.Staff;

public sealed class SignOutModel(SignInManager<StaffMember> signIn) : PortalPage
{
    public IActionResult OnGet() => Redirect("/staff");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect("/");
    }
}
