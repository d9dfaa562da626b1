namespace Xxgk.Samples.Web.Storage;

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
