namespace Xxgk.Benchmarks.Judging;

/// <summary>How something grows with the size: the slope of the straight line through the points, both axes logarithmic.</summary>
/// <param name="Exponent">0: not at all; 1: as the size does; 2: as its square.</param>
internal sealed record Growth(double Exponent)
{
    /// <summary>So near to 0 or 1 an exponent is one: caches and the machine's other work move it as far.</summary>
    private const double Near = 0.15;

    /// <summary>What ten times the size costs.</summary>
    public double Tenfold => Math.Pow(10, Exponent);

    public Pace Pace => Exponent switch
    {
        <= Near => Pace.None,
        < 1 - Near => Pace.Slower,
        <= 1 + Near => Pace.Linear,
        _ => Pace.Faster,
    };

    /// <summary>The line of least squares; null where there are not two sizes, or a value that has no logarithm.</summary>
    public static Growth? Of(IReadOnlyList<(double Size, double Value)> points)
    {
        if (points.Select(point => point.Size).Distinct().Count() < 2 || points.Any(point => point.Size <= 0 || point.Value <= 0))
        {
            return null;
        }

        var (meanSize, meanValue) = (points.Average(point => Math.Log(point.Size)), points.Average(point => Math.Log(point.Value)));
        return new(points.Sum(point => (Math.Log(point.Size) - meanSize) * (Math.Log(point.Value) - meanValue)) / points.Sum(point => Math.Pow(Math.Log(point.Size) - meanSize, 2)));
    }
}

/// <summary>The growth in a word.</summary>
internal enum Pace
{
    /// <summary>It does not grow.</summary>
    None,

    /// <summary>It grows, but slower than the size.</summary>
    Slower,

    /// <summary>It grows as the size does.</summary>
    Linear,

    /// <summary>It grows faster than the size.</summary>
    Faster,
}
