using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Tests.Results;

public sealed class RankedTests
{
    [Fact]
    public void Equal_figures_share_a_rank_and_the_next_one_is_passed_over() =>
        Assert.Equal([(1, "c"), (2, "a"), (2, "d"), (4, "b")], Ranks(("a", 5), ("b", 3), ("c", 9), ("d", 5)));

    [Fact]
    public void What_has_no_figure_comes_last_and_has_no_rank() =>
        Assert.Equal([(1, "b"), (1, "d"), (null, "a"), (null, "c")], Ranks(("a", null), ("b", 3), ("c", null), ("d", 3)));

    [Property]
    public Property A_rank_is_one_more_than_how_many_are_better(int[] figures)
    {
        var ranked = Ranked<int>.By(figures, figure => (int?)figure);
        return ranked.All(each => each.Rank == figures.Count(figure => figure > each.Value) + 1)
            .And(ranked.Count == figures.Length)
            .Classify(figures.Distinct().Count() < figures.Length, "equal figures");
    }

    private static IEnumerable<(int? Rank, string Name)> Ranks(params (string Name, int? Figure)[] values) =>
        Ranked<(string Name, int? Figure)>.By(values, value => value.Figure).Select(each => (each.Rank, each.Value.Name));
}
