using Xxgk.Benchmarks.Pages;

namespace Xxgk.Benchmarks.Tests.Pages;

public sealed class ReadmeTableTests
{
    private const string Readme = "before\n<!-- performance -->\nold\n<!-- /performance -->\nafter\n";

    [Fact]
    public void A_work_is_a_line_with_the_target_that_came_nearest_to_being_missed() => Assert.Equal(
        """
        before
        <!-- performance -->
        | work | compared | size | target | measured | met |
        |---|---|---:|---:|---:|---|
        | Sum up | time, loop<br>bytes allocated | 1,000 records<br>100 records | ≤ 0.5×<br>0 | 0.625×<br>0 B | **1 of 3 missed** |

        - 2026-11-24, 2 × Abacus, Linux, X64, .NET 10.0.0, Loops 1.2; it took 2 min.
        <!-- /performance -->
        after

        """,
        ReadmeTable.In(Readme, [Fixture.Work], Fixture.Results, Language.English));

    [Fact]
    public void A_table_made_twice_stays_the_same()
    {
        var once = ReadmeTable.In(Readme, [Fixture.Work], Fixture.Results, Language.Chinese);

        Assert.Equal(once, ReadmeTable.In(once, [Fixture.Work], Fixture.Results, Language.Chinese));
    }

    [Fact]
    public void A_README_without_a_place_for_it_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => ReadmeTable.In("nothing", [Fixture.Work], Fixture.Results, Language.English));
}
