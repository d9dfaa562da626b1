namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>Holds the sum of a province in memory. When its silo dies the sum is gone, and the caller sends again what is missing.</summary>
internal sealed class ProvinceGrain : Grain, IProvinceGrain
{
    private readonly HashSet<string> schools = new(StringComparer.Ordinal);
    private ComplianceTally sum = ComplianceTally.Empty(Checklist2014.Edition);

    public static string KeyOf(string run, string province) => run + "/" + province;

    public Task TakeAsync(string school, byte[] tally)
    {
        if (!schools.Contains(school))
        {
            sum = sum.Merge(TallyBytes.Read(tally));
            schools.Add(school);
        }

        return Task.CompletedTask;
    }

    public Task<ProvinceSum> SumAsync() => Task.FromResult(new ProvinceSum([.. schools], TallyBytes.Of(sum)));

    public Task ForgetAsync()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
