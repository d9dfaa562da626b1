using Microsoft.AspNetCore.Identity;

namespace Xxgk.Samples.Web.Accounts;

/// <summary>Someone who works with the portal.</summary>
public sealed class StaffMember : IdentityUser
{
    /// <summary>The department whose records they file (部门).</summary>
    [PersonalData]
    public string? Department { get; set; }

    /// <summary>The name that stands under a review (姓名).</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Whether the password was given by someone else and is to be changed first.</summary>
    public bool MustChangePassword { get; set; }
}
