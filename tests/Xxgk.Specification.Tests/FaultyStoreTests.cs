using Xxgk.Specification.Tests.Stores;

namespace Xxgk.Specification.Tests;

/// <summary>A store with a fault fails the property that speaks of it: a kit that cannot fail proves nothing.</summary>
public sealed class FaultyStoreTests
{
    public static TheoryData<Type, string> Faults => new()
    {
        { typeof(FaultyStores.LosesARecord), "Nothing_is_lost_on_save_and_load" },
        { typeof(FaultyStores.MakesMonthsToDays), "A_date_is_as_exact_as_it_was_entered" },
        { typeof(FaultyStores.PublishesWhatIsWithheld), "What_is_not_for_all_stays_so_with_its_reason" },
        { typeof(FaultyStores.SharesOneTable), "Two_stores_share_nothing" },
        { typeof(FaultyStores.ReordersEvents), "Events_keep_their_order" },
        { typeof(FaultyStores.LogsAName), "Personal_data_stay_in_the_store" },
        { typeof(FaultyStores.LosesApplicants), "An_applicant_stays_with_the_request" },
        { typeof(FaultyStores.ForgetsTheSchoolsRules), "A_deadline_is_the_same_after_loading" },
        { typeof(FaultyStores.KnowsWeekendsOnly), "A_day_is_as_the_notice_of_its_year_says" },
        { typeof(FaultyStores.KnowsWeekendsOnly), "What_no_notice_covers_is_not_made_up" },
        { typeof(FaultyStores.CountsTheDayOfReceipt), "A_due_date_is_counted_from_the_day_after_receipt" },
        { typeof(FaultyStores.CitesAWrongNumber), "The_report_audits_clean" },
        { typeof(FaultyStores.LeavesTheAnnexOut), "The_parts_stand_in_their_order" },
        { typeof(FaultyStores.RoundsFigures), "Every_figure_stands_in_the_text" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_breaks_the_property_that_speaks_of_it(Type suite, string property)
    {
        var faulty = (SpecificationSuite)Activator.CreateInstance(suite)!;
        var broken = Assert.ThrowsAny<Exception>(() => faulty.Properties.Single(one => one.Name == property).Check(faulty, 500));
        Assert.Contains(nameof(SpecificationViolationException), broken.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_broken_is_told_at_once()
    {
        var broken = Assert.Throws<AggregateException>(() => new FaultyStores.LosesARecord().CheckAll());
        Assert.Contains(broken.InnerExceptions, one => one.Message.StartsWith("Nothing_is_lost_on_save_and_load: ", StringComparison.Ordinal));
        Assert.Contains(broken.InnerExceptions, one => one.Message.StartsWith("Two_stores_share_nothing: ", StringComparison.Ordinal));
        Assert.DoesNotContain(broken.InnerExceptions, one => one.Message.StartsWith("A_new_store_is_empty: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_store_without_fault_passes_in_any_framework() => new RegisterInMemory().CheckAll(20);
}
