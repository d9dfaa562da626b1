using Xxgk.Benchmarks.Judging;

namespace Xxgk.Benchmarks.Tests.Judging;

public sealed class GrowthTests
{
    [Theory]
    [InlineData(0, nameof(Pace.None))]
    [InlineData(0.5, nameof(Pace.Slower))]
    [InlineData(1, nameof(Pace.Linear))]
    [InlineData(2, nameof(Pace.Faster))]
    public void Points_on_a_power_have_its_exponent(double exponent, string pace)
    {
        var growth = Growth.Of([.. new[] { 10.0, 100, 1_000 }.Select(size => (size, 7 * Math.Pow(size, exponent)))])!;

        Assert.Equal(exponent, growth.Exponent, 12);
        Assert.Equal(Math.Pow(10, exponent), growth.Tenfold, 9);
        Assert.Equal(pace, growth.Pace.ToString());
    }

    [Fact]
    public void What_is_slightly_off_the_line_is_still_linear() => Assert.Equal(Pace.Linear, Growth.Of([(10, 10), (100, 108), (1_000, 1_150)])!.Pace);

    [Fact]
    public void What_falls_does_not_grow() => Assert.Equal(Pace.None, Growth.Of([(1, 10), (10, 5)])!.Pace);

    [Fact]
    public void One_size_has_no_slope() => Assert.Null(Growth.Of([(10, 5), (10, 6)]));

    [Fact]
    public void Nothing_has_no_slope() => Assert.Null(Growth.Of([(10, 0), (100, 5)]));
}
