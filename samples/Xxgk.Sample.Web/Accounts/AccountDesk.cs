using Microsoft.AspNetCore.Identity;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Accounts;

/// <summary>Accounts: made and stopped by the administrator, never deleted, since the audit trail names them.</summary>
public sealed class AccountDesk(UserManager<StaffMember> users)
{
    public const int ShortestPassword = 12;

    public async Task<DeskAnswer> CreateAsync(string? userName, string? displayName, string? department, IReadOnlyCollection<string> roles, string password, bool mustChangePassword)
    {
        if (TypedText.Line(userName) is not { } name || TypedText.Line(displayName) is not { } shown)
        {
            return DeskAnswer.Refused(Wording.Of("请填写账号和姓名。", "An account needs a name to sign in with, and one to show."));
        }

        var known = roles.Where(role => Roles.All.Contains(role, StringComparer.Ordinal)).ToList();
        var user = new StaffMember { UserName = name, DisplayName = shown, Department = TypedText.Line(department), MustChangePassword = mustChangePassword };
        if (known.Count == 0 || (known.Contains(Roles.Department, StringComparer.Ordinal) && user.Department is null))
        {
            return DeskAnswer.Refused(Wording.Of("请选择角色；部门账号须填写部门。", "Choose a role; an account of a department needs its department."));
        }

        if (await users.CreateAsync(user, password) is { Succeeded: false } refused)
        {
            return DeskAnswer.Refused(refused.Errors.Select(Wordings.Of));
        }

        await users.AddToRolesAsync(user, known);
        return DeskAnswer.Done(name);
    }

    /// <summary>Stops an account, or lets it in again.</summary>
    public async Task<DeskAnswer> SetStoppedAsync(string? userName, bool isStopped)
    {
        if (userName is null || await users.FindByNameAsync(userName) is not { } user)
        {
            return DeskAnswer.Missing;
        }

        await users.SetLockoutEndDateAsync(user, isStopped ? DateTimeOffset.MaxValue : null);
        await users.UpdateSecurityStampAsync(user);
        return DeskAnswer.Done(userName);
    }

    public async Task<DeskAnswer> ResetPasswordAsync(string? userName, string password)
    {
        if (userName is null || await users.FindByNameAsync(userName) is not { } user)
        {
            return DeskAnswer.Missing;
        }

        user.MustChangePassword = true;
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        await users.UpdateSecurityStampAsync(user);
        await users.SetLockoutEndDateAsync(user, null);
        return DeskAnswer.Done(userName);
    }

    public async Task<DeskAnswer> ChangePasswordAsync(StaffMember user, string current, string next)
    {
        user.MustChangePassword = false;
        return await users.ChangePasswordAsync(user, current, next) is { Succeeded: false } refused
            ? DeskAnswer.Refused(refused.Errors.Select(Wordings.Of))
            : DeskAnswer.Done(user.UserName!);
    }

    private static class Wordings
    {
        public static Wording Of(IdentityError error) => error.Code switch
        {
            "DuplicateUserName" => Wording.Of("已有这个账号。", "There is such an account already."),
            "InvalidUserName" => Wording.Of("账号只能用字母和数字。", "An account's name is of letters and digits."),
            "PasswordTooShort" => Wording.Of($"密码至少{ShortestPassword}位。", $"A password has {ShortestPassword} characters at least."),
            "PasswordMismatch" => Wording.Of("原密码不对。", "The present password is another one."),
            _ => Wording.Of("没有保存：" + error.Code, "Not saved: " + error.Description),
        };
    }
}
