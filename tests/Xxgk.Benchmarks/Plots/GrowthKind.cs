using Xxgk.Benchmarks.Pages;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Plots;

/// <summary>What is drawn against the size.</summary>
/// <param name="Suffix">What its files' names have after the work's id.</param>
/// <param name="Words">The words at its axis.</param>
/// <param name="Value">It, in a figure; null where it was not measured.</param>
/// <param name="Label">A value with its unit.</param>
internal sealed record GrowthKind(string Suffix, Wording Words, Func<Figure, double?> Value, Func<double, string> Label)
{
    public static IReadOnlyList<GrowthKind> All { get; } =
    [
        new(string.Empty, Wording.Of("用时", "time"), figure => figure.Nanoseconds, Numeral.ShortTime),
        new("-allocated", Wording.Of("分配内存", "allocated"), figure => figure.Allocated, Numeral.Bytes),
        new("-resident", Wording.Of("常驻内存", "resident memory"), figure => figure.Resident, Numeral.Bytes),
    ];
}
