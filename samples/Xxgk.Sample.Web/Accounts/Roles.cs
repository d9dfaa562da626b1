namespace Xxgk.Samples.Web.Accounts;

/// <summary>The school's offices: a department files, others review, approve, publish; supervision hears complaints.</summary>
public static class Roles
{
    /// <summary>部门: files records of its own department.</summary>
    public const string Department = "department";

    /// <summary>保密审查: reviews for secrets before anything goes further.</summary>
    public const string Secrecy = "secrecy";

    /// <summary>审批: approves what has passed the review.</summary>
    public const string Approval = "approval";

    /// <summary>信息公开办公室: publishes, answers requests and corrections, writes the report.</summary>
    public const string Office = "office";

    /// <summary>监督: hears complaints, reads the trail.</summary>
    public const string Supervision = "supervision";

    /// <summary>系统管理: keeps the accounts; sees no request.</summary>
    public const string Administrator = "administrator";

    public static IReadOnlyList<string> All { get; } = [Department, Secrecy, Approval, Office, Supervision, Administrator];

    public static Wording ToWording(string role) => role switch
    {
        Department => Wording.Of("部门", "department"),
        Secrecy => Wording.Of("保密审查", "secrecy review"),
        Approval => Wording.Of("审批", "approval"),
        Office => Wording.Of("信息公开办公室", "disclosure office"),
        Supervision => Wording.Of("监督", "supervision"),
        Administrator => Wording.Of("系统管理", "administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };
}
