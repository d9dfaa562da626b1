namespace Xxgk.Samples.Web.Storage;

/// <summary>The texts of an annual report that people write (年度报告文字).</summary>
public sealed class NarrativeRow : IVersioned
{
    public required ReportingPeriod Period { get; init; }

    public required string Json { get; set; }

    public int Version { get; set; }
}
