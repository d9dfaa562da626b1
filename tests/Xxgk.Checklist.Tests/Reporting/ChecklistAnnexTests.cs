using Xxgk.Checklist.Tests.Samples;
using Xxgk.Reporting;

namespace Xxgk.Checklist.Tests.Reporting;

public sealed class ChecklistAnnexTests
{
    [Fact]
    public void Every_item_of_the_list_stands_in_the_table_whole_or_part_by_part()
    {
        var annex = ChecklistAnnex.Of(Sample.Read("synthetic-all-outcomes.json").Statement);

        Assert.Equal("清单事项公开情况表", annex.Title);
        Assert.Equal(
            Enumerable.Range(1, 50),
            annex.Table.Rows.Select(row => int.Parse(row[0].Text.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).Distinct());
    }

    [Fact]
    public void Parts_have_rows_of_their_own_only_where_they_differ()
    {
        var statement = Sample.Read("synthetic-all-outcomes.json").Statement;
        var rows = ChecklistAnnex.Of(statement).Table.Rows;

        foreach (var item in statement.Items)
        {
            var own = rows.Where(row => row[0].Text.Split('.')[0] == item.Item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Contains(own.Count, new[] { 1, item.Parts.Count });
            Assert.True(own.Count > 1 || item.Parts.Select(part => part.State).Distinct().Count() == 1, item.ToString());
        }
    }

    [Fact]
    public void The_link_is_that_of_the_catalogues_column()
    {
        var statement = Sample.Read("synthetic-own-catalogue.json").Statement;
        var links = statement.Facts.Catalogue!.Entries.Select(entry => entry.Link).OfType<string>().ToHashSet();

        var shown = ChecklistAnnex.Of(statement).Table.Rows.Select(row => row[^1].Address).OfType<string>().ToList();
        Assert.NotEmpty(shown);
        Assert.Contains(shown, links.Contains);
    }

    [Fact]
    public void Disclosed_items_without_a_link_are_listed_as_missing()
    {
        var annex = ChecklistAnnex.Of(Sample.Read("synthetic-all-outcomes.json").Statement);

        var missing = Assert.Single(annex.Missing).Chinese;
        Assert.StartsWith("下列已公开事项缺少栏目链接：1、2.1、2.2、", missing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bars_of_the_outcomes_add_up_to_the_items_of_the_list() => Assert.Equal(
        50, ChecklistAnnex.OutcomesOf(Sample.Read("synthetic-own-catalogue.json").Statement).Bars.Sum(bar => bar.Value));

    [Fact]
    public void Admissions_are_items_7_to_14_and_finance_15_to_21()
    {
        var statement = Sample.Read("synthetic-all-outcomes.json").Statement;

        Assert.Equal(["7", "8", "9", "10", "11", "12", "13", "14"], NumbersOf(ChecklistAnnex.AdmissionsOf(statement)));
        Assert.Equal(["15", "16", "17", "18", "19", "20", "21"], NumbersOf(ChecklistAnnex.FinanceOf(statement)));
    }

    private static IEnumerable<string> NumbersOf(ReportAnnex annex) => annex.Table.Rows.Select(row => row[0].Text.Split('.')[0]).Distinct();
}
