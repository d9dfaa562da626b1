using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Samples;

/// <summary>The facts of a real college's report: an extract, from which nobody is to be accused.</summary>
public sealed class SeedCollegeTests
{
    private static readonly Sample College = Sample.Read("sdvcst-2020-2021.json");

    public static TheoryData<string> Unsaid =>
    [
        "2.1", "3.1", "3.2", "4.1", "4.2", "6", "7.1", "9.1", "9.2", "10.1", "10.2", "16", "19.1", "19.2", "19.3", "19.4",
        "20.2", "20.3", "20.4", "21.1", "21.2", "22", "23", "24", "26", "27.2", "28.1", "28.2", "29", "32", "33", "34",
        "36", "38", "39", "40", "41", "42", "50.1", "50.2", "50.3",
    ];

    [Fact]
    public void The_day_of_signing_is_stated_the_day_of_publication_is_not()
    {
        Assert.Equal("2021-10-28", College.Facts.Report.SignedOn.ToString());
        Assert.Null(College.Facts.Report.PublishedOn);
        Assert.Equal(new LocalDate(2021, 10, 31), College.Statement.AsOf);
    }

    [Fact]
    public void The_channels_add_up_with_the_items_in_the_media_and_fall_202_short_without_them()
    {
        var counts = College.Facts.Register.DeclaredCounts.Where(count => count.Subject == DeclaredSubject.DisclosedItems).ToList();
        var total = counts.Single(count => count.Channel is null).Quantity;
        var parts = counts.Where(count => count.Channel is not null).ToList();

        var without = Reconciliation.Of(total, parts.Where(count => count.BelongsToTotal == true).Select(count => count.Quantity));

        Assert.Equal(ReconciliationOutcome.Consistent, Reconciliation.Of(total, parts.Select(count => count.Quantity)).Outcome);
        Assert.Equal((ReconciliationOutcome.Inconsistent, 202m, 3382m), (without.Outcome, without.Difference, without.Sum?.Number));
        Assert.Equal([ChannelKind.ExternalMedia], parts.Where(count => count.BelongsToTotal is null).Select(count => count.Channel!.Kind));
    }

    [Theory]
    [InlineData(DeclaredSubject.RequestsReceived)]
    [InlineData(DeclaredSubject.Complaints)]
    [InlineData(DeclaredSubject.Reconsiderations)]
    [InlineData(DeclaredSubject.Lawsuits)]
    public void The_report_states_that_there_was_none(DeclaredSubject subject) => Assert.Equal(
        0, Assert.Single(College.Facts.Register.DeclaredCounts, count => count.Subject == subject).Quantity.Number);

    [Theory]
    [MemberData(nameof(Unsaid))]
    public void What_the_report_does_not_speak_of_is_not_stated(string part) => Assert.Equal(DisclosureState.NotStated, College.Part(part).State);

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.2")]
    [InlineData("5.1")]
    [InlineData("15")]
    [InlineData("31")]
    [InlineData("37")]
    public void A_continuing_text_that_the_report_names_stands_and_a_remark_says_that_its_dates_are_missing(string part)
    {
        Assert.Equal((DisclosureState.Standing, Timeliness.None), (College.Part(part).State, College.Part(part).Timeliness));
        Assert.Contains(College.Statement.Findings, finding => finding.Code == "XXGK2014" && ((ChecklistFinding)finding).Part == College.Part(part).Part);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("5.2")]
    [InlineData("18")]
    [InlineData("20.1")]
    [InlineData("25.1")]
    [InlineData("25.2")]
    public void What_the_report_names_without_a_date_is_disclosed_and_its_timeliness_cannot_be_determined(string part) => Assert.Equal(
        (DisclosureState.Disclosed, Timeliness.CannotBeDetermined), (College.Part(part).State, College.Part(part).Timeliness));

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(30)]
    [InlineData(35)]
    [InlineData(43)]
    [InlineData(44)]
    [InlineData(45)]
    [InlineData(46)]
    public void What_a_vocational_college_does_not_do_does_not_apply(int item) => Assert.Equal(DisclosureState.NotApplicable, College.Item(item).State);

    [Theory]
    [InlineData("7.2")]
    [InlineData("8.1")]
    [InlineData("8.2")]
    [InlineData("17.1")]
    [InlineData("47.1")]
    [InlineData("48")]
    [InlineData("49.1")]
    [InlineData("49.2")]
    public void Where_a_fact_decides_that_the_report_does_not_state_nothing_is_guessed(string part) => Assert.Equal(DisclosureState.CannotTell, College.Part(part).State);

    [Fact]
    public void Rules_make_item_2_standing_although_the_charter_is_not_mentioned() => Assert.Equal(DisclosureState.Standing, College.Item(2).State);

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void The_report_itself_is_no_evidence_of_item_6_and_a_finding_says_why()
    {
        Assert.Single(College.FindingsOn("6").OfType<OwnReportOfPeriod>());
        Assert.Equal(DisclosureState.NotStated, College.Item(6).State);
    }

    [Fact]
    public void Of_item_27_one_part_does_not_apply_and_the_other_is_not_stated() => Assert.Equal(
        [DisclosureState.NotApplicable, DisclosureState.NotStated], College.Item(27).Parts.Select(part => part.State));

    [Fact]
    public void Item_35_names_the_report_that_takes_its_place() => Assert.Contains(
        "职业教育质量年度报告", College.Part("35").Reason.Chinese, StringComparison.Ordinal);

    [Fact]
    public void An_extract_makes_no_item_incomplete_and_accuses_nobody()
    {
        Assert.All(College.Statement.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.All(College.Statement.Items, item => Assert.False(item.IsIncomplete));
    }

    [Fact]
    public void The_records_repeat_the_report_and_add_no_date() => Assert.All(
        College.Facts.Register.Records,
        record =>
        {
            Assert.True(record.ProducedOn.IsUnknown);
            Assert.All(record.Publications, publication => Assert.True(publication.From.IsUnknown && publication.Until is null));
        });
}
