using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Judging;

/// <summary>What became of a target.</summary>
/// <param name="Work">The work that it belongs to.</param>
/// <param name="Target">What was to be reached.</param>
/// <param name="Measured">What was reached, in the target's own terms; null where a figure lacks.</param>
internal sealed record Verdict(Work Work, Target Target, double? Measured)
{
    /// <summary>A bound of the time as small as this reads better the other way round: "at least 4 times as fast".</summary>
    private const double PlainlyFaster = 0.25;

    /// <summary>Whether nothing is to be reached, and the figure only stated.</summary>
    public bool IsStated => double.IsPositiveInfinity(Target.Bound);

    public bool IsMet => !IsStated && Measured is { } measured && (Target.IsAtLeast ? measured >= Target.Bound : measured <= Target.Bound);

    /// <summary>Whether it was measured and not reached; what was not measured is neither met nor missed.</summary>
    public bool IsMissed => !IsStated && Measured is not null && !IsMet;

    /// <summary>Whether it is told as a speed: how many times as fast as the other.</summary>
    public bool IsOfSpeed => Target.Aspect == Aspect.Time && (Target.IsAtLeast || Target.Bound <= PlainlyFaster);

    /// <summary>Whether the bound, as it is told, is reached from below.</summary>
    public bool IsToldAsAtLeast => Target.IsAtLeast || IsOfSpeed;

    public double ToldBound => Told(Target.Bound);

    public double? ToldMeasured => Measured is { } measured ? Told(measured) : null;

    /// <summary>How far from missing it is: 1 on the bound, less where it is missed. Of several verdicts the smallest tells most.</summary>
    public double Margin => Measured switch
    {
        null => 0,
        { } measured when Target.IsAtLeast => measured / Target.Bound,
        { } measured when measured == Target.Bound => 1,
        { } measured => Target.Bound / measured,
    };

    public static IEnumerable<Verdict> All(Work work, ResultsFile results) => work.Targets.Select(target => new Verdict(work, target, Reached(work, target, results)));

    private double Told(double ratio) => IsOfSpeed && !Target.IsAtLeast ? 1 / ratio : ratio;

    private static double? Reached(Work work, Target target, ResultsFile results)
    {
        var (ours, other) = (Of(target.Of), Of(target.Against));
        return target.Aspect switch
        {
            Aspect.Time => target.IsAtLeast ? other?.Nanoseconds / ours?.Nanoseconds : ours?.Nanoseconds / other?.Nanoseconds,
            Aspect.Allocation => (double?)ours?.Allocated / other?.Allocated,
            Aspect.Resident => ours?.Resident,
            Aspect.Throughput => ours?.Bytes / ours?.Nanoseconds * 1e9,
            Aspect.Gain => ours?.Nanoseconds / Of(target.OfWithTwo)?.Nanoseconds / (other?.Nanoseconds / Of(target.AgainstWithTwo)?.Nanoseconds),
            Aspect.Allocated => ours?.Allocated,
            Aspect.Errors => ours?.Errors,
            _ => throw new ArgumentOutOfRangeException(nameof(target), target.Aspect, "No such aspect."),
        };

        Figure? Of(string contender) => results.Of(work.Id, contender, target.Size);
    }
}
