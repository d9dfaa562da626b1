namespace Xxgk.Benchmarks.Works;

/// <summary>A figure as it was measured.</summary>
/// <param name="Work">The work's id.</param>
/// <param name="Contender">The contender's name.</param>
/// <param name="Size">How much was done in one go, in the work's unit.</param>
/// <param name="Nanoseconds">The time of one go: the median.</param>
internal sealed record Figure(string Work, string Contender, long Size, double Nanoseconds)
{
    /// <summary>Half of the spread: the standard deviation of the rounds; null where there was one.</summary>
    public double? Deviation { get; init; }

    /// <summary>The bytes that one go read; null where bytes are not what counts.</summary>
    public long? Bytes { get; init; }

    /// <summary>The bytes that one go allocated on the managed heap; null where it was not measured.</summary>
    public long? Allocated { get; init; }

    /// <summary>The greatest resident memory of a process that did nothing else; null where it was not measured.</summary>
    public long? Resident { get; init; }

    /// <summary>For the start of a program: the time until it was gone, in nanoseconds, the median; <see cref="Nanoseconds"/> is then the time until its first output.</summary>
    public double? UntilExit { get; init; }

    /// <summary>For requests under load: 99 of 100 were answered within this time, in nanoseconds; <see cref="Nanoseconds"/> is then the median.</summary>
    public double? Percentile99 { get; init; }

    /// <summary>For requests under load: answers a second.</summary>
    public double? PerSecond { get; init; }

    /// <summary>For requests under load: how many were not answered as they should be.</summary>
    public long? Errors { get; init; }
}
