namespace Xxgk.Benchmarks.Running;

/// <summary>A contender at a size.</summary>
/// <param name="Work">The work's id.</param>
/// <param name="Contender">Its name.</param>
/// <param name="Size">How much it does in one go.</param>
/// <param name="Measure">Makes one measurement.</param>
internal sealed record Entry(string Work, string Contender, long Size, Func<Measurement> Measure)
{
    /// <summary>The bytes that one go reads, where they count.</summary>
    public long? Bytes { get; init; }

    /// <summary>What it answers: contenders with one question must give one answer at each size. Empty where answers are not compared.</summary>
    public string Question { get; init; } = string.Empty;
}
