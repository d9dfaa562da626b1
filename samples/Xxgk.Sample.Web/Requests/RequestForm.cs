using System.ComponentModel.DataAnnotations;
using Xxgk.Requests;

namespace Xxgk.Samples.Web.Requests;

/// <summary>A visitor's request as it was typed (信息公开申请表).</summary>
public sealed class RequestForm
{
    [StringLength(100)]
    public string? Name { get; set; }

    public ApplicantKind Kind { get; set; }

    [StringLength(40)]
    public string? Phone { get; set; }

    [StringLength(200)]
    public string? Email { get; set; }

    [StringLength(300)]
    public string? Address { get; set; }

    /// <summary>What is asked for (所需信息的内容描述).</summary>
    [StringLength(2000)]
    public string? Subject { get; set; }

    /// <summary>The need that it serves (用途), 《高等学校信息公开办法》第九条第二款.</summary>
    [StringLength(1000)]
    public string? Purpose { get; set; }
}

/// <summary>A step of the office as it was typed; which fields count depends on the kind.</summary>
public sealed class RequestEventForm
{
    public RequestEventKind Kind { get; set; }

    [StringLength(10)]
    public string? Day { get; set; }

    [StringLength(10)]
    public string? By { get; set; }

    [StringLength(100)]
    public string? Party { get; set; }

    public ConsultedParty PartyKind { get; set; }

    [StringLength(10)]
    public string? ReceivedByParty { get; set; }

    public string? Consents { get; set; }

    public int? Length { get; set; }

    public ReplyKind Reply { get; set; }

    [StringLength(2000)]
    public string? WayToGet { get; set; }

    [StringLength(2000)]
    public string? Reason { get; set; }

    [StringLength(200)]
    public string? Provision { get; set; }

    [StringLength(200)]
    public string? CompetentBody { get; set; }

    public List<RequestRemedy> WhereToTurn { get; set; } = [];

    public int Version { get; set; }
}
