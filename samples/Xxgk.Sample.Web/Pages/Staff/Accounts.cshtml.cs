using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Requests;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages.Staff;

[Authorize(Roles = Accounts.Roles.Administrator)]
public sealed class AccountsModel(AccountDesk desk, PortalDbContext database, IClock clock) : PortalPage
{
    private const int Most = 500;

    [BindProperty, StringLength(50)]
    public string? UserName { get; set; }

    [BindProperty, StringLength(50)]
    public string? DisplayName { get; set; }

    [BindProperty, StringLength(100)]
    public string? Department { get; set; }

    [BindProperty]
    public List<string> RoleNames { get; set; } = [];

    public IReadOnlyList<(StaffMember Member, IReadOnlyList<string> Roles, bool IsStopped)> Members { get; private set; } = [];

    /// <summary>A first password, shown this once.</summary>
    public string? FirstPassword { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var password = ReceiptCode.Draw();
        if (FieldsAreSound())
        {
            var answer = await desk.CreateAsync(UserName, DisplayName, Department, RoleNames, password, mustChangePassword: true);
            await LoadAsync(stop);
            if (!answer.IsDone)
            {
                return Refused(answer);
            }

            FirstPassword = password;
            return Page();
        }

        await LoadAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostStopAsync(string? name, bool stopped)
    {
        var answer = name == Me.Name ? Desk.DeskAnswer.Refused(Wording.Of("不能停用自己的账号。", "One's own account cannot be stopped.")) : await desk.SetStoppedAsync(name, stopped);
        if (answer.IsDone)
        {
            return Done("/Staff/Accounts");
        }

        await LoadAsync(default);
        return Refused(answer);
    }

    public async Task<IActionResult> OnPostResetAsync(string? name, CancellationToken stop)
    {
        ModelState.Clear();
        var password = ReceiptCode.Draw();
        var answer = await desk.ResetPasswordAsync(name, password);
        await LoadAsync(stop);
        if (!answer.IsDone)
        {
            return Refused(answer);
        }

        FirstPassword = password;
        return Page();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var now = clock.GetCurrentInstant().ToDateTimeOffset();
        var members = await database.Users.AsNoTracking().OrderBy(user => user.UserName).Take(Most).ToListAsync(stop);
        var roles = await (from held in database.UserRoles join role in database.Roles on held.RoleId equals role.Id select new { held.UserId, role.Name }).ToListAsync(stop);
        Members = [.. members.Select(member => (member, (IReadOnlyList<string>)[.. roles.Where(role => role.UserId == member.Id).Select(role => role.Name!)], member.LockoutEnd > now))];
    }
}
