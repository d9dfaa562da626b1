namespace Xxgk.Samples.Web.Storage;

/// <summary>Two characters that stand side by side in a record's title or text.</summary>
public sealed class GramRow
{
    public required string Gram { get; init; }

    public long RecordNumber { get; init; }
}
