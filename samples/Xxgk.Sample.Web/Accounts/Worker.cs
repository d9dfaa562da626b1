using System.Security.Claims;

namespace Xxgk.Samples.Web.Accounts;

/// <summary>The account that is at work: what it may see and do is decided from this alone.</summary>
public sealed record Worker(string Name, string DisplayName, string? Department, IReadOnlyList<string> Roles)
{
    public const string DepartmentClaim = "xxgk:department";
    public const string DisplayNameClaim = "xxgk:name";

    public bool IsOffice => Has(Accounts.Roles.Office);

    /// <summary>Reviewers, the office and supervision see every department's records; a department sees its own.</summary>
    public bool SeesAllRecords => IsOffice || Has(Accounts.Roles.Secrecy) || Has(Accounts.Roles.Approval) || Has(Accounts.Roles.Supervision);

    public bool MayFile => IsOffice || (Has(Accounts.Roles.Department) && Department is not null);

    public bool Has(string role) => Roles.Contains(role, StringComparer.Ordinal);

    public static Worker Of(ClaimsPrincipal user) => new(
        user.Identity?.Name ?? string.Empty,
        user.FindFirstValue(DisplayNameClaim) ?? user.Identity?.Name ?? string.Empty,
        user.FindFirstValue(DepartmentClaim),
        [.. user.FindAll(ClaimTypes.Role).Select(claim => claim.Value)]);
}
