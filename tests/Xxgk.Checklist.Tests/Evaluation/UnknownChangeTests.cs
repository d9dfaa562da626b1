namespace Xxgk.Checklist.Tests.Evaluation;

public class UnknownChangeTests
{
    [Fact]
    [Trait("Provision", "教办函〔2014〕23号 二")]
    public void A_change_on_an_unknown_day_is_overdue_by_the_date_that_the_catalogue_sets()
    {
        // The one publication after the list came into force ends before it begins, so that it cannot be what showed the change.
        var record = new DisclosureRecord("r", "毕业生就业率")
        {
            Item = ItemReference.Of(32),
            ProducedOn = PartialDate.Parse("2012-02"),
            Changes = [PartialDate.Unknown],
            For = ReportedYear.Parse("2017-2018"),
            Publications =
            [
                new Publication { From = PartialDate.Parse("2021-10-23"), Until = PartialDate.Parse("2020-02-18"), EndReason = EndReason.Expired },
                new Publication { From = PartialDate.Parse("2013-12-27") },
            ],
        };
        var entry = new CatalogueEntry("1", "就业", [ItemReference.Of(32)]) { OwnLimit = TimeLimit.EachYearBy(12, 27) };
        var facts = new SchoolFacts(new Institution("某某学院", new InstitutionProfile(InstitutionKind.University)), ReportingPeriod.Parse("2024-2025"), DisclosureRegister.Of([record]))
        {
            Catalogue = new DisclosureCatalogue("目录", [entry]),
        };

        var statement = new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National).Evaluate(facts, new LocalDate(2025, 10, 31));
        var finding = Assert.Single(statement.Findings, one => one.Code.ToString().EndsWith("2002", StringComparison.Ordinal));
        Assert.Contains("2017年12月27日", finding.Message.Chinese, StringComparison.Ordinal);
    }
}
