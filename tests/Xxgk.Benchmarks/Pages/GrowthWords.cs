using System.Globalization;
using Xxgk.Benchmarks.Judging;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>How the library's time and memory grow, in words.</summary>
internal static class GrowthWords
{
    public static IEnumerable<string> Of(Work work, IReadOnlyList<Figure> figures, PageText text)
    {
        foreach (var contender in work.Contenders.Where(contender => contender.IsOurs))
        {
            var own = figures.Where(figure => figure.Contender == contender.Name).ToList();
            var name = text.Name(work, contender.Name);
            if (Growth.Of(Points(own, figure => figure.Nanoseconds)) is { } time)
            {
                yield return text[
                    $"{name}：规模到10倍，用时到{Tenfold(time)}倍（指数{Exponent(time)}）：{Word(time, text)}。",
                    $"{name}: 10 times the {work.Unit} take {Tenfold(time)} times as long (exponent {Exponent(time)}): {Word(time, text)}."];
            }

            if (Growth.Of(Points(own, figure => figure.Allocated)) is { } allocated)
            {
                yield return text[
                    $"{name}：规模到10倍，分配内存到{Tenfold(allocated)}倍（指数{Exponent(allocated)}）：{Word(allocated, text)}。",
                    $"{name}: 10 times the {work.Unit} allocate {Tenfold(allocated)} times as much (exponent {Exponent(allocated)}): {Word(allocated, text)}."];
            }

            if (Growth.Of(Points(own, figure => figure.Resident)) is { } resident)
            {
                yield return text[
                    $"{name}：规模到10倍，常驻内存到{Tenfold(resident)}倍（指数{Exponent(resident)}）：{Word(resident, text)}。",
                    $"{name}: with 10 times the {work.Unit} {Tenfold(resident)} times as much is resident (exponent {Exponent(resident)}): {Word(resident, text)}."];
            }

            if (own.Count > 1 && own.All(figure => figure.Allocated == 0))
            {
                yield return text[$"{name}：任何规模都不分配内存。", $"{name} allocates nothing at any size."];
            }
        }
    }

    private static List<(double Size, double Value)> Points(IEnumerable<Figure> figures, Func<Figure, double?> value) =>
        [.. figures.Where(figure => value(figure) is not null).Select(figure => ((double)figure.Size, value(figure)!.Value))];

    private static string Tenfold(Growth growth) => Numeral.Number(growth.Tenfold);

    private static string Exponent(Growth growth) => growth.Exponent.ToString("0.00", CultureInfo.InvariantCulture) is "-0.00" ? "0.00" : growth.Exponent.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Word(Growth growth, PageText text) => growth.Pace switch
    {
        Pace.None => text["不增长", "it does not grow"],
        Pace.Slower => text["比规模增长得慢", "slower than the size"],
        Pace.Linear => text["线性增长", "linear"],
        Pace.Faster => text["比规模增长得快", "faster than the size"],
        _ => throw new ArgumentOutOfRangeException(nameof(growth), growth.Pace, "No such pace."),
    };
}
