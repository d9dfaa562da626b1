using ScottPlot.TickGenerators;

namespace Xxgk.Benchmarks.Plots;

/// <summary>The ticks of a logarithmic axis; positions are logarithms, labels the values.</summary>
internal static class Ticks
{
    /// <summary>Fewer decades than these have ticks between them, too.</summary>
    private const double FewDecades = 2.5;

    /// <summary>A tick at each of these values, as at the sizes that were measured.</summary>
    public static NumericManual At(IReadOnlyList<double> values, Func<double, string> label)
    {
        var ticks = new NumericManual();
        foreach (var value in values)
        {
            ticks.AddMajor(Math.Log10(value), label(value));
        }

        return ticks;
    }

    /// <summary>Ticks at 1, 10, 100, and where the decades are few at 2 and 5 between them.</summary>
    public static NumericManual Between(double least, double most, Func<double, string> label)
    {
        var ticks = new NumericManual();
        var areFew = Math.Log10(most / least) < FewDecades;
        for (var decade = (int)Math.Floor(Math.Log10(least)) - 1; decade <= Math.Log10(most) + 1; decade++)
        {
            for (var step = 1; step <= 9; step++)
            {
                var value = step * Math.Pow(10, decade);
                if (step == 1 || (areFew && step is (2 or 5)))
                {
                    ticks.AddMajor(Math.Log10(value), label(value));
                }
                else
                {
                    ticks.AddMinor(Math.Log10(value));
                }
            }
        }

        return ticks;
    }
}
