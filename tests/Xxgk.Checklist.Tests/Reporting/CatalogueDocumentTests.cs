using Xxgk.Checklist.Tests.Samples;
using Xxgk.Reporting;

namespace Xxgk.Checklist.Tests.Reporting;

public sealed class CatalogueDocumentTests
{
    [Fact]
    public void Every_record_that_is_not_withheld_has_a_line_with_a_number_of_its_own()
    {
        var facts = Sample.Read("synthetic-all-outcomes.json").Facts;
        var rows = RowsOf(CatalogueDocument.Of(facts, IndexScheme.Of("10000"), Checklist2014.Edition));

        var shown = facts.Register.Records.Where(record => record.Scope.Kind != DisclosureScopeKind.Withheld).ToList();
        Assert.Equal(shown.Count, rows.Count);
        Assert.Equal(rows.Count, rows.Select(row => row[0].Text).Distinct().Count());
        Assert.Equal(shown.Select(record => record.Title).Order(StringComparer.Ordinal), rows.Select(row => row[1].Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_keeps_its_number_when_the_register_grows()
    {
        var facts = Sample.Read("synthetic-all-outcomes.json").Facts;
        var fewer = new SchoolFacts(facts.Institution, facts.Period, DisclosureRegister.Of(facts.Register.Records.Take(10)));

        var whole = RowsOf(CatalogueDocument.Of(facts, default, Checklist2014.Edition)).ToDictionary(row => row[1].Text, row => row[0].Text);
        Assert.All(RowsOf(CatalogueDocument.Of(fewer, default, Checklist2014.Edition)), row => Assert.Equal(whole[row[1].Text], row[0].Text));
    }

    [Theory]
    [InlineData("10001", 2021, 7, "10001-2021-0007")]
    [InlineData("甲大", null, 12345, "甲大-0000-12345")]
    public void An_index_number_is_prefix_year_and_number(string prefix, int? year, int number, string expected) =>
        Assert.Equal(expected, IndexScheme.Of(prefix).Number(year, number));

    [Fact]
    public void A_scheme_without_a_prefix_is_the_default() => Assert.Equal("2021-0001", default(IndexScheme).Number(2021, 1));

    [Fact]
    public void A_register_without_records_says_so()
    {
        var facts = Sample.Read("synthetic-all-outcomes.json").Facts;
        var document = CatalogueDocument.Of(new(facts.Institution, facts.Period, DisclosureRegister.Of([])), default, Checklist2014.Edition);

        Assert.Equal("台账中没有记录。", Assert.IsType<ReportParagraph>(Assert.Single(document.Document.Blocks)).Text);
        Assert.Empty(document.Problems);
    }

    private static List<IReadOnlyList<ReportCell>> RowsOf(CatalogueDocument catalogue) =>
        [.. catalogue.Document.Blocks.OfType<ReportTable>().SelectMany(table => table.Rows)];
}
