using Xxgk.Benchmarks.Judging;

namespace Xxgk.Benchmarks.Tests.Judging;

public sealed class VerdictTests
{
    private const string Loop = "loop";

    private static readonly Figure Ours = new("w", Contender.Xxgk, 1, 200) { Allocated = 30, Resident = 500, Bytes = 100, Errors = 1 };
    private static readonly Figure Theirs = new("w", Loop, 1, 100) { Allocated = 60 };

    [Fact]
    public void A_time_is_compared_with_the_others_time() => Assert.Equal(2, Of(new(Loop, 1, 1.8)).Measured);

    [Fact]
    public void A_time_above_its_bound_misses_it() => Assert.True(Of(new(Loop, 1, 1.8)).IsMissed);

    [Fact]
    public void A_time_on_its_bound_meets_it() => Assert.True(Of(new(Loop, 1, 2)).IsMet);

    [Fact]
    public void A_time_to_be_reached_from_below_is_a_speed()
    {
        var verdict = Of(new(Loop, 1, 0.5) { IsAtLeast = true });

        Assert.Equal((0.5, true, true), (verdict.Measured, verdict.IsMet, verdict.IsOfSpeed));
    }

    [Fact]
    public void A_small_bound_of_the_time_is_told_as_a_speed()
    {
        var verdict = Of(new(Loop, 1, 1.0 / 100));

        Assert.True(verdict.IsToldAsAtLeast);
        Assert.Equal((100, 0.5), (verdict.ToldBound, verdict.ToldMeasured));
    }

    [Fact]
    public void A_bound_near_one_is_told_as_a_time() => Assert.False(Of(new(Loop, 1, 0.7)).IsOfSpeed);

    [Fact]
    public void Bytes_are_compared_with_the_others_bytes() => Assert.Equal(0.5, Of(new(Loop, 1, 0.25, Aspect.Allocation)).Measured);

    [Fact]
    public void Bytes_of_its_own_are_compared_with_the_bound() => Assert.True(Of(new(string.Empty, 1, 0, Aspect.Allocated)).IsMissed);

    [Fact]
    public void Resident_memory_is_compared_with_the_bound() => Assert.True(Of(new(string.Empty, 1, 500, Aspect.Resident)).IsMet);

    [Fact]
    public void A_throughput_is_bytes_a_second() => Assert.Equal(0.5e9, Of(new(string.Empty, 1, 1, Aspect.Throughput) { IsAtLeast = true }).Measured);

    [Fact]
    public void One_error_misses_the_target_of_none() => Assert.True(Of(new(string.Empty, 1, 0, Aspect.Errors)).IsMissed);

    [Fact]
    public void A_gain_is_compared_with_the_others_gain()
    {
        // Ours goes from 200 to 125, the other from 100 to 50: 1.6 of its 2.
        var verdict = Of(new(Loop, 1, 0.85, Aspect.Gain) { IsAtLeast = true }, Ours with { Contender = "Xxgk, two workers", Nanoseconds = 125 }, Theirs with { Contender = "loop, two threads", Nanoseconds = 50 });

        Assert.Equal(0.8, verdict.Measured!.Value, 12);
        Assert.True(verdict.IsMissed);
    }

    [Theory]
    [InlineData(nameof(Aspect.Time))]
    [InlineData(nameof(Aspect.Gain))]
    [InlineData(nameof(Aspect.Allocation))]
    public void What_was_not_measured_is_neither_met_nor_missed(string aspect)
    {
        var verdict = Of(new("nobody", 1, 1, Enum.Parse<Aspect>(aspect)));

        Assert.Equal((null, false, false), (verdict.Measured, verdict.IsMet, verdict.IsMissed));
    }

    [Fact]
    public void What_is_only_stated_is_neither_met_nor_missed()
    {
        var verdict = Of(new(Loop, 1, Target.Unbound));

        Assert.Equal((2, false, false), (verdict.Measured, verdict.IsMet, verdict.IsMissed));
    }

    [Fact]
    public void The_margin_is_the_part_of_the_bound_that_was_kept() => Assert.Equal((1.5, 0.5, 2), (Of(new(Loop, 1, 3)).Margin, Of(new(Loop, 1, 1)).Margin, Of(new(Loop, 1, 0.25) { IsAtLeast = true }).Margin));

    [Fact]
    public void Nothing_where_nothing_is_allowed_is_on_the_bound() => Assert.Equal(1, Of(new(string.Empty, 2, 0, Aspect.Allocated), Ours with { Size = 2, Allocated = 0 }).Margin);

    private static Verdict Of(Target target, params Figure[] more)
    {
        var work = new Work("w", "Work", "records") { Targets = [target] };
        return Assert.Single(Verdict.All(work, new() { Figures = [Ours, Theirs, .. more] }));
    }
}
