using Xxgk.Samples.Supervision.Cluster;

namespace Xxgk.Samples.Supervision.Tests.Cluster;

public sealed class ProvinceGrainTests
{
    [Property(MaxTest = 20)]
    public void A_school_counts_once_however_often_and_in_whatever_order_it_is_sent(byte[] sent)
    {
        var grain = new ProvinceGrain();
        var schools = sent.Select(number => 1 + (number % 5)).ToArray();
        foreach (var number in schools)
        {
            grain.TakeAsync(FormattableString.Invariant($"school {number}"), TallyBytes.Of(Given.Statement(number, 5).Tally)).GetAwaiter().GetResult();
        }

        var sum = grain.SumAsync().GetAwaiter().GetResult();
        Assert.Equal(Given.Sum(schools.Distinct(), 5), TallyBytes.Read(sum.Tally));
        Assert.Equal(schools.Distinct().Count(), sum.Schools.Count);
    }
}
