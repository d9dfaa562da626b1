using Xxgk.Requests;

namespace Xxgk.Samples.Web.Storage;

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
