using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Xxgk.Samples.Web.Accounts;

/// <summary>What a signed-in account carries beside its roles.</summary>
internal sealed class WorkerClaims(UserManager<StaffMember> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffMember, IdentityRole>(users, roles, options)
{
    public const string MustChangePassword = "xxgk:must-change-password";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Worker.DisplayNameClaim, user.DisplayName));
        if (user.Department is { } department)
        {
            identity.AddClaim(new(Worker.DepartmentClaim, department));
        }

        if (user.MustChangePassword)
        {
            identity.AddClaim(new(MustChangePassword, "true"));
        }

        return identity;
    }
}
