using Xxgk.Benchmarks.Pages;

namespace Xxgk.Benchmarks.Tests.Pages;

public sealed class NumeralTests
{
    [Theory]
    [InlineData(4.114, "4.11 ns")]
    [InlineData(14.56, "14.6 ns")]
    [InlineData(812.4, "812 ns")]
    [InlineData(999.6, "1.00 µs")]
    [InlineData(1_900, "1.90 µs")]
    [InlineData(2_460_000, "2.46 ms")]
    [InlineData(1.38e9, "1.38 s")]
    [InlineData(12_345e9, "12,300 s")]
    public void A_time_has_three_digits_and_the_unit_that_keeps_it_short(double nanoseconds, string shown) => Assert.Equal(shown, Numeral.Time(nanoseconds));

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(812, "812 B")]
    [InlineData(1_184, "1.18 kB")]
    [InlineData(15_000_000, "15 MB")]
    [InlineData(100e6, "100 MB")]
    public void Bytes_are_told_in_thousands(double bytes, string shown) => Assert.Equal(shown, Numeral.Bytes(bytes));

    [Theory]
    [InlineData(0.012345, "0.0123×")]
    [InlineData(0.6834, "0.683×")]
    [InlineData(1, "1.00×")]
    [InlineData(4_067, "4,070×")]
    public void A_ratio_has_three_digits(double ratio, string shown) => Assert.Equal(shown, Numeral.Ratio(ratio));

    [Theory]
    [InlineData(1.8, "1.8")]
    [InlineData(100, "100")]
    [InlineData(1_000, "1,000")]
    [InlineData(1 / 0.01, "100")]
    public void A_bound_is_told_as_it_was_set(double bound, string shown) => Assert.Equal(shown, Numeral.Bound(bound));

    [Theory]
    [InlineData(2, "2")]
    [InlineData(3_600, "3.6k")]
    [InlineData(36_000, "36k")]
    [InlineData(1_000_000, "1M")]
    public void A_tick_is_short(double count, string shown) => Assert.Equal(shown, Numeral.Short(count));
}
