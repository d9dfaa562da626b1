using System.ComponentModel.DataAnnotations;

namespace Xxgk.Samples.Web.Records;

/// <summary>What a department fills in; texts as they were typed, so that a refused form loses nothing.</summary>
public sealed class RecordForm
{
    public const int LongestText = 100_000;

    [StringLength(300)]
    public string? Title { get; set; }

    [StringLength(LongestText)]
    public string? Text { get; set; }

    /// <summary>A part, an item or an own item of the list; empty for none.</summary>
    [StringLength(100)]
    public string? Item { get; set; }

    [StringLength(100)]
    public string? Department { get; set; }

    /// <summary>As exact as it is known: 2021-03-05, 2021-03, 2021.</summary>
    [StringLength(10)]
    public string? ProducedOn { get; set; }

    /// <summary>The day of its repeal (废止日期); empty for what is in force.</summary>
    [StringLength(10)]
    public string? RepealedOn { get; set; }

    public DisclosureScopeKind Scope { get; set; }

    [StringLength(500)]
    public string? Reason { get; set; }

    [StringLength(200)]
    public string? Provision { get; set; }

    /// <summary>The last day of the public notice; empty for what stays.</summary>
    [StringLength(10)]
    public string? NoticeTerm { get; set; }

    /// <summary>The version that the form was made from: an edit of an older one is a conflict.</summary>
    public int Version { get; set; }
}
