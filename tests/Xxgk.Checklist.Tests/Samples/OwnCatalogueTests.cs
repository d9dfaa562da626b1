using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Samples;

/// <summary>The invented college with a catalogue of its own.</summary>
public sealed class OwnCatalogueTests
{
    private static readonly Sample College = Sample.Read("synthetic-own-catalogue.json");

    [Fact]
    public void The_catalogue_covers_or_explains_every_part_of_the_list()
    {
        var coverage = College.Facts.Catalogue!.CoverageOf(Checklist2014.Edition);

        Assert.True(coverage.IsComplete, string.Join(", ", coverage.Missing));
        Assert.NotEmpty(coverage.Explained);
    }

    [Fact]
    public void Its_own_category_stands_before_the_ministry_s_last()
    {
        var categories = College.Facts.Catalogue!.Entries.Select(entry => entry.Category).Distinct().ToList();

        Assert.Equal(["产教融合与社会服务信息", "其他"], categories.TakeLast(2));
        Assert.Equal(["产教融合与社会服务信息"], categories.Except(Checklist2014.Edition.Categories.Select(category => category.Name.Chinese)));
    }

    [Fact]
    public void Own_items_are_assessed_after_the_50_and_hide_none_of_them()
    {
        var own = College.Statement.Items.Where(item => item.Item.IsOwn).ToList();

        Assert.Equal(["6", "12", "19", "26", "33", "38", "42", "43", "44"], own.Select(item => item.Item.OwnNumber));
        Assert.Equal(50 + own.Count, College.Statement.Items.Count);
        Assert.Equal(DisclosureState.NotApplicable, College.Item(35).State);
    }

    [Theory]
    [InlineData("own:6", DisclosureState.Standing, Timeliness.None)]
    [InlineData("own:12", DisclosureState.Disclosed, Timeliness.OnTime)]
    [InlineData("own:19", DisclosureState.Disclosed, Timeliness.OnTime)]
    [InlineData("own:26", DisclosureState.Disclosed, Timeliness.Late)]
    [InlineData("own:33", DisclosureState.Disclosed, Timeliness.OnTime)]
    [InlineData("own:38", DisclosureState.Disclosed, Timeliness.OnTime)]
    [InlineData("own:43", DisclosureState.NoRecord, Timeliness.None)]
    [InlineData("own:44", DisclosureState.NothingThisPeriod, Timeliness.None)]
    public void An_own_item_is_judged_like_any_other(string part, DisclosureState state, Timeliness timeliness) =>
        Assert.Equal((state, timeliness), (College.Part(part).State, College.Part(part).Timeliness));

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void A_longer_own_limit_is_reported_and_not_used()
    {
        var findings = College.FindingsOn("37").ToList();
        var late = Assert.Single(findings.OfType<DisclosedLate>());

        Assert.Contains(findings, finding => finding.Code == "XXGK2027");
        Assert.Equal(("2021-11-29", 5), (late.DueOn.ToString(), late.Late.Days));
    }

    [Fact]
    public void A_shorter_own_limit_is_used()
    {
        var late = Assert.Single(College.FindingsOn("2").OfType<DisclosedLate>());

        Assert.Equal(("2022-03-24", 2), (late.DueOn.ToString(), late.Late.Days));
    }

    [Fact]
    public void Where_a_date_of_the_catalogue_decides_lateness_counts_in_calendar_days() => Assert.Equal(
        new Lateness(1, InCalendarDays: true, IsAtLeast: false), Assert.Single(College.FindingsOn("19").OfType<DisclosedLate>()).Late);

    [Fact]
    public void A_limit_in_calendar_days_that_ends_in_the_holidays_ends_after_them() =>
        Assert.Equal(Timeliness.OnTime, College.Part("25.2").Timeliness);

    [Fact]
    public void A_notice_shorter_than_the_catalogue_promises_was_taken_down_early_and_the_finding_names_the_promise()
    {
        var notices = College.Part("25.1");

        Assert.Equal((1, 1), (notices.CountOf(DisclosureState.TakenDownEarly), notices.CountOf(DisclosureState.NoticeExpired)));
        Assert.Contains("公示不足目录所列的5个工作日", Assert.Single(College.FindingsOn("25")).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_on_what_is_missing_quotes_the_catalogue_s_explanation() => Assert.Contains(
        "由主管部门统一发布", Assert.Single(College.FindingsOn("50").OfType<NoRecordOfDisclosure>()).Explanation?.Chinese, StringComparison.Ordinal);
}
