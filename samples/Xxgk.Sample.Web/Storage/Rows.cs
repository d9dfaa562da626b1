using Xxgk.Requests;

namespace Xxgk.Samples.Web.Storage;

/// <summary>A row that two people may edit at a time: the second finds out.</summary>
public interface IVersioned
{
    int Version { get; set; }
}

/// <summary>What the column showed, and from when: nothing published is lost when it changes.</summary>
public sealed class RecordVersionRow
{
    public long RecordNumber { get; init; }

    public int Number { get; init; }

    public required string Title { get; init; }

    public string? Text { get; init; }

    public Instant ShownAt { get; init; }

    public required string ShownBy { get; init; }
}

/// <summary>A file that belongs to a record.</summary>
public sealed class AttachmentRow
{
    public long Number { get; init; }

    public long RecordNumber { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required string Sha256 { get; init; }

    public int Length { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>It is shown once the record is published after this: a file of a revision waits for it.</summary>
    public Instant AddedAt { get; init; }
}

/// <summary>Two characters that stand side by side in a record's title or text.</summary>
public sealed class GramRow
{
    public required string Gram { get; init; }

    public long RecordNumber { get; init; }
}

/// <summary>A request for information (依申请公开); who made it is in <see cref="ApplicantRow"/>, and nowhere else.</summary>
public sealed class RequestRow : IVersioned
{
    private static readonly LocalDate Undated = new(9999, 12, 31);

    private InformationRequest request = null!;

    public long Number { get; private set; }

    public string Id { get; private set; } = string.Empty;

    public required InformationRequest Request
    {
        get => request;
        set => (request, Id, ArrivedOn) = (value, value.Id, value.ArrivedOn);
    }

    public LocalDate ArrivedOn { get; private set; }

    /// <summary>The state when it was last written; it changes by events alone, never by the passing of days.</summary>
    public RequestState? State { get; set; }

    public bool IsOpen => Progress == RequestProgress.Open;

    public RequestProgress Progress { get; set; }

    /// <summary>The due date when it was last written; null where there is none, or where no notice covers it yet.</summary>
    public LocalDate? DueOn { get; private set; }

    /// <summary>The same day for sorting: what has none comes last, in every database.</summary>
    public LocalDate DueOrder { get; private set; } = Undated;

    /// <summary>A digest of the code with which the applicant looks it up: the code itself is not kept.</summary>
    public string? CodeDigest { get; init; }

    public Instant ChangedAt { get; set; }

    public int Version { get; set; }

    public void SetDue(LocalDate? due) => (DueOn, DueOrder) = (due, due ?? Undated);
}

/// <summary>Whether the office still has something to do.</summary>
public enum RequestProgress
{
    /// <summary>办理中.</summary>
    Open,

    /// <summary>已办结.</summary>
    Ended,
}

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

/// <summary>A correction, a query or a complaint (纠错、咨询、举报).</summary>
public sealed class RelatedRow : IVersioned
{
    private RelatedMatter matter = null!;

    public long Number { get; private set; }

    public string Id { get; private set; } = string.Empty;

    public required RelatedMatter Matter
    {
        get => matter;
        set => (matter, Id, Kind, ReceivedOn, IsOpen) = (value, value.Id, value.Kind, value.ReceivedOn, value.Outcome == RelatedOutcome.Pending);
    }

    public RelatedMatterKind Kind { get; private set; }

    public LocalDate ReceivedOn { get; private set; }

    public bool IsOpen { get; private set; }

    /// <summary>The record that it is about.</summary>
    public string? RecordId { get; init; }

    public string? Text { get; init; }

    /// <summary>How to answer whoever wrote, if they said so.</summary>
    public string? Contact { get; init; }

    public string? Answer { get; set; }

    public string? CodeDigest { get; init; }

    public int Version { get; set; }
}

/// <summary>A document of the library's own form that is no list: the school without its records, the ledger without its requests.</summary>
public sealed class DocumentRow : IVersioned
{
    public const string School = "school";
    public const string Ledger = "ledger";

    public required string Name { get; init; }

    public required string Json { get; set; }

    public int Version { get; set; }
}

/// <summary>The texts of an annual report that people write (年度报告文字).</summary>
public sealed class NarrativeRow : IVersioned
{
    public required ReportingPeriod Period { get; init; }

    public required string Json { get; set; }

    public int Version { get; set; }
}

/// <summary>An annual report as it was published (已公布的年度报告); one that replaces it stands beside it.</summary>
public sealed class ReportRow
{
    public long Number { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required string Title { get; init; }

    /// <summary>The library's own page, word for word as it was published.</summary>
    public required string Html { get; init; }

    public required string Json { get; init; }

    public LocalDate PublishedOn { get; init; }

    public required string PublishedBy { get; init; }
}

/// <summary>Who changed what, and when (操作留痕): it is added to, and neither changed nor deleted.</summary>
public sealed class AuditRow
{
    public long Number { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public required string Action { get; init; }

    public required string Subject { get; init; }

    public required string Detail { get; init; }
}
