using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>What was made on an unknown day has a limit all the same where that is a date.</summary>
public sealed class UnknownMakingTests
{
    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void A_making_on_an_unknown_day_is_late_by_the_date_that_the_catalogue_sets()
    {
        var record = new DisclosureRecord("r", "毕业生就业率")
        {
            Item = ItemReference.Of(32),
            For = ReportedYear.Parse("2017-2018"),
            Publications = [new Publication { From = PartialDate.Parse("2021-10-23") }],
        };
        var entry = new CatalogueEntry("1", "就业", [ItemReference.Of(32)]) { OwnLimit = TimeLimit.EachYearBy(12, 27) };
        var school = School.With(record) with { Period = ReportingPeriod.Parse("2017-2018"), Catalogue = new DisclosureCatalogue("目录", [entry]) };

        var finding = Assert.Single(school.At("2025-10-31").Findings.OfType<DisclosedLate>());
        Assert.Equal(PartialDate.Parse("2017-12-27"), finding.DueOn);
        Assert.True(finding is { IsByOwnLimit: true, Late: { InCalendarDays: true, IsAtLeast: true } });
    }
}
