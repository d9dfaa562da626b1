namespace Xxgk.Samples.Web.Storage;

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
