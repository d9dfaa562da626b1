namespace Xxgk.Samples.Web.Storage;

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
