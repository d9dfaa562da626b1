using System.Globalization;

namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>A school's rate as its two numbers, as a row keeps it and a wire carries it.</summary>
/// <param name="Part">How many count.</param>
/// <param name="Whole">Of how many.</param>
[GenerateSerializer]
[Immutable]
internal readonly record struct Share([property: Id(0)] long Part, [property: Id(1)] long Whole)
{
    /// <summary>Unrounded, so that equal rates share a rank and no others; null where there is nothing to ask for.</summary>
    public decimal? Percentage => Whole == 0 ? null : 100m * Part / Whole;

    public static Share Of(Rate rate) => new(rate.Part, rate.Whole);

    /// <summary>As the library prints a rate: 45/50（90.0%）.</summary>
    public override string ToString() => Percentage is { } percentage
        ? string.Format(CultureInfo.InvariantCulture, "{0}/{1}（{2:0.0}%）", Part, Whole, percentage)
        : "—";
}
