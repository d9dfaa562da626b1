using Xxgk.Requests;

namespace Xxgk.Samples.Web.Storage;

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
