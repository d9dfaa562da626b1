using System.ComponentModel.DataAnnotations;
using Xxgk.Requests;

namespace Xxgk.Samples.Web.Matters;

/// <summary>What a visitor writes about something published, or about the school's disclosure (纠错、咨询、举报).</summary>
public sealed class MatterForm
{
    public RelatedMatterKind Kind { get; set; }

    [StringLength(100)]
    public string? RecordId { get; set; }

    [StringLength(2000)]
    public string? Text { get; set; }

    [StringLength(200)]
    public string? Contact { get; set; }
}
