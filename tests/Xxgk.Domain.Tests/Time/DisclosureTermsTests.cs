using Xxgk.Specification.Law;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

public sealed class DisclosureTermsTests
{
    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void Information_is_disclosed_and_updated_within_20_working_days_since_the_Measures()
    {
        foreach (var term in new[] { DisclosureTerms.ToDisclose, DisclosureTerms.ToUpdate })
        {
            Assert.Null(term.On(new(2010, 8, 31)));
            Assert.Equal(Instruments.Measures.Article(17), term.On(new(2010, 9, 1))?.Basis);
            Assert.Equal(Instruments.ChecklistNotice2014.Part(2), term.On(new(2021, 4, 8))?.Basis);
            Assert.All(term.Rows, row => Assert.Equal(WorkingDays.Of(20), row.Value));
        }
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十七条")]
    public void Views_are_heard_for_at_least_10_working_days_and_the_source_of_that_is_marked()
    {
        var row = Assert.Single(DisclosureTerms.ToHearViews.Rows);
        Assert.Equal(WorkingDays.Of(10), row.Value);
        Assert.Equal(Confirmation.Unconfirmed, row.Basis.NumberConfirmation);
        Assert.Null(row.CheckedOn);
    }

    [Fact]
    public void No_month_since_September_2010_is_without_an_answer()
    {
        foreach (var term in new[] { DisclosureTerms.ToDisclose, DisclosureTerms.ToUpdate, DisclosureTerms.ToHearViews })
        {
            Assert.Empty(DatedCoverage.MonthsWithoutAnswer(term, new(2030, 12, 1)));
        }
    }
}
