namespace Xxgk.Samples.Web.Storage;

/// <summary>Who asked (申请人). It is read by the office's request page alone, and each reading is on the audit trail.</summary>
public sealed class ApplicantRow
{
    public required string RequestId { get; init; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? IdNumber { get; set; }

    public string? Address { get; set; }
}
