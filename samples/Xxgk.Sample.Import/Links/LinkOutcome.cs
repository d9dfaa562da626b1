namespace Xxgk.Samples.Import.Links;

/// <summary>A redirect that was followed (跳转).</summary>
/// <param name="Status">The status that ordered it, such as 301.</param>
/// <param name="To">Where it leads.</param>
internal sealed record LinkHop(int Status, Uri To);

/// <summary>What was found at an address (核查结果).</summary>
/// <param name="Result">The result.</param>
internal sealed record LinkOutcome(LinkResult Result)
{
    /// <summary>The last answer's status; null where there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>What the result alone does not say; null for nothing.</summary>
    public Wording? Remark { get; init; }

    /// <summary>The redirects, in order.</summary>
    public IReadOnlyList<LinkHop> Hops { get; init; } = [];

    /// <summary>Where the redirects lead; null where there were none.</summary>
    public Uri? FinalAddress => Hops.Count > 0 ? Hops[^1].To : null;
}
