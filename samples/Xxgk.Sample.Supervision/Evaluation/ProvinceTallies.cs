namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>One merged tally a province: a sink that grows with provinces, not with schools. Not shared between threads.</summary>
internal sealed class ProvinceTallies
{
    private readonly SortedDictionary<string, ComplianceTally> tallies = new(StringComparer.Ordinal);

    /// <summary>The tallies by province, those without a province under an empty name.</summary>
    public IReadOnlyDictionary<string, ComplianceTally> ByProvince => tallies;

    public void Add(string province, ComplianceTally tally) =>
        tallies[province] = tallies.TryGetValue(province, out var sum) ? sum.Merge(tally) : tally;

    public void Add(ProvinceTallies other)
    {
        foreach (var (province, tally) in other.tallies)
        {
            Add(province, tally);
        }
    }
}
