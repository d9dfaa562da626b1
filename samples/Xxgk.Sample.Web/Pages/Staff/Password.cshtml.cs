using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;

namespace Xxgk.Samples.Web.Pages.Staff;

public sealed class PasswordModel(AccountDesk accounts, UserManager<StaffMember> users, SignInManager<StaffMember> signIn) : PortalPage
{
    [BindProperty, StringLength(200)]
    public string? Current { get; set; }

    [BindProperty, StringLength(200)]
    public string? Next { get; set; }

    [BindProperty, StringLength(200)]
    public string? Again { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!FieldsAreSound())
        {
            return Page();
        }

        if (Next != Again || Next == Current)
        {
            return Refused(DeskAnswer.Refused(Wording.Of("两次输入的新密码应当一致，并且与原密码不同。", "The new password is to be the same twice, and not the present one.")));
        }

        var user = (await users.GetUserAsync(User))!;
        var answer = await accounts.ChangePasswordAsync(user, Current ?? string.Empty, Next ?? string.Empty);
        if (!answer.IsDone)
        {
            return Refused(answer);
        }

        await signIn.RefreshSignInAsync(user);
        return Done("/Staff/Index");
    }
}
