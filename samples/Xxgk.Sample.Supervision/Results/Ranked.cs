namespace Xxgk.Samples.Supervision.Results;

/// <summary>Something with its rank; equal figures share one: 1, 2, 2, 4.</summary>
/// <param name="Rank">The rank, from 1; null where there is no figure to rank by.</param>
/// <param name="Value">What is ranked.</param>
internal sealed record Ranked<T>(int? Rank, T Value)
{
    /// <summary>Ranks by a figure, the greatest first; within a rank the order stays as it was.</summary>
    /// <param name="values">What is ranked.</param>
    /// <param name="figure">The figure; null where there is none, which comes last and without a rank.</param>
    public static IReadOnlyList<Ranked<T>> By<TFigure>(IEnumerable<T> values, Func<T, TFigure?> figure)
        where TFigure : struct, IComparable<TFigure>
    {
        var ranked = new List<Ranked<T>>();
        var (count, rank, previous) = (0, 0, default(TFigure?));
        foreach (var (value, its) in values.Select(value => (value, figure(value))).OrderByDescending(pair => pair.Item2))
        {
            count++;
            rank = previous is { } last && its is { } now && last.CompareTo(now) == 0 ? rank : count;
            previous = its;
            ranked.Add(new(its is null ? null : rank, value));
        }

        return ranked;
    }
}
