namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>A province in one run: it merges the tallies of its schools, each school once however often it is sent.</summary>
internal interface IProvinceGrain : IGrainWithStringKey
{
    /// <summary>Takes a school's tally.</summary>
    /// <param name="school">What names the school in the run.</param>
    /// <param name="tally">The tally as JSON.</param>
    Task TakeAsync(string school, byte[] tally);

    /// <summary>What is merged, and of which schools: both of one moment, so that the caller can see whether a silo took some of them with it.</summary>
    Task<ProvinceSum> SumAsync();

    /// <summary>The run is over.</summary>
    Task ForgetAsync();
}

/// <summary>The merged tally of a province, as JSON, and the schools that are in it.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record ProvinceSum([property: Id(0)] IReadOnlyList<string> Schools, [property: Id(1)] byte[] Tally);
