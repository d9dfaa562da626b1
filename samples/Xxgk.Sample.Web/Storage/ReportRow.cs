namespace Xxgk.Samples.Web.Storage;

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
