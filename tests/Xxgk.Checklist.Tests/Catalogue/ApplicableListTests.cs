using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Catalogue;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class ApplicableListTests
{
    private static readonly ChecklistEdition Edition = Checklist2014.Edition;

    /// <summary>As a university prints it: an own item within a category, an own category, and own numbers.</summary>
    private static readonly DisclosureCatalogue Own = new("信息公开事项清单",
    [
        new("2", "章程和规章制度", [ItemReference.Of(2)]) { OwnLimit = TimeLimit.WorkingDaysAfter(30), UpdateRule = UpdateRule.OnChange },
        new("2a", "章程", [ItemReference.Of(2, 1)]) { OwnLimit = TimeLimit.WorkingDaysAfter(10) },
        new("7", "校友工作", ObligationKind.Annual) { Category = "基本信息", OwnLimit = TimeLimit.WorkingDaysAfter(5) },
        new("60", "科研机构", ObligationKind.Continuing) { Category = "科研及相关机构信息", RequiredAudience = Audience.Campus },
    ]);

    [Property]
    [Provision("《高等学校信息公开办法》第八条")]
    public Property The_lists_parts_keep_their_places_and_own_items_follow(DisclosureCatalogue catalogue)
    {
        var list = Edition.With(catalogue);
        var own = catalogue.Entries.Count(entry => entry.IsOwn);
        return (list.Parts.Take(Edition.Parts.Count).SequenceEqual(Edition.Parts)
                && list.Parts.Select(part => part.Index).SequenceEqual(Enumerable.Range(0, Edition.Parts.Count + own))
                && list.Parts.All(part => list.TryFindPart(part.Reference, out var found) && ReferenceEquals(found, part))
                && list.OwnItems.All(item => item.IsOwn))
            .Classify(own > 0, "with own items");
    }

    [Property]
    public bool A_limit_is_that_of_its_entry_and_never_longer_than_the_law(DisclosureCatalogue catalogue, ItemPart part)
    {
        var list = Edition.With(catalogue);
        var limit = list.LimitOf(part);
        return limit.Legal.Equals(part.Limit)
            && Equals(limit.Own, list.EntryOf(part)?.OwnLimit)
            && (limit.Use != LimitUse.Own || limit.Own!.Days < 20);
    }

    [Property]
    public bool A_part_has_an_entry_exactly_when_the_catalogue_covers_it(DisclosureCatalogue catalogue, ItemPart part) =>
        (Edition.With(catalogue).EntryOf(part) is not null) == catalogue.CoverageOf(Edition).Covered.Contains(part);

    [Theory]
    [InlineData(51, 0)]
    [InlineData(999, 1)]
    [InlineData(2, 3)]
    [InlineData(12, 1)]
    public void An_entry_that_covers_what_the_list_does_not_have_is_refused(int item, int part)
    {
        var catalogue = new DisclosureCatalogue("目录", [new("1", "某", [ItemReference.Of(1), ItemReference.Of(item, part)])]);
        var refusal = Assert.Throws<ArgumentException>(() => Edition.With(catalogue));

        Assert.Contains(ItemReference.Of(item, part).ToString(), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_covers_another_list_too_is_no_fault_of_this_one()
    {
        var catalogue = new DisclosureCatalogue("目录", [new("1", "某", [ItemReference.Of(1, 1), ItemReference.Of(88, edition: "province")])]);

        Assert.Equal("1", Edition.With(catalogue).EntryOf(Edition.Item(1).Parts[0])!.OwnNumber);
    }

    [Fact]
    public void The_entry_that_names_a_part_comes_before_the_one_that_names_its_item()
    {
        var list = Edition.With(Own);

        Assert.Equal(LimitUse.Own, list.LimitOf(Edition.Item(2).Parts[0]).Use);
        Assert.Equal("2a", list.EntryOf(Edition.Item(2).Parts[0])!.OwnNumber);
        Assert.True(list.LimitOf(Edition.Item(2).Parts[1]).OwnIsLonger);
    }

    [Fact]
    public void Own_items_have_their_category_their_number_and_the_term_of_the_Measures()
    {
        var list = Edition.With(Own);

        Assert.Equal([1, 11], list.OwnItems.Select(item => item.Category.Number));
        Assert.Equal(["7", "60"], list.OwnItems.Select(item => item.OwnNumber));
        Assert.Equal([51, 52], list.OwnItems.Select(item => item.Number));
        Assert.Equal(6, Edition.Categories[0].Items.Count);
        var part = list.OwnItems[1].Parts[0];
        Assert.Equal(ItemReference.Own("60"), part.Reference);
        Assert.Equal(Audience.Campus, part.RequiredAudience);
        Assert.Equal(Instruments.Measures.Article(17), part.LimitBasis);
        Assert.Equal(LimitUse.Own, list.LimitOf(list.OwnItems[0].Parts[0]).Use);
    }

    [Fact]
    public void A_school_without_a_catalogue_has_the_list_as_it_is()
    {
        var list = Edition.With(null);

        Assert.Equal(Edition.Parts, list.Parts);
        Assert.All(list.Parts, part => Assert.Equal(LimitUse.Legal, list.LimitOf(part).Use));
        Assert.Null(list.PlannedDayOf(Edition.Parts[0], ReportingPeriod.Of(AcademicYear.Starting(2020))));
        Assert.Throws<ArgumentException>(() => list.LimitOf(Edition.With(Own).OwnItems[0].Parts[0]));
    }

    [Fact]
    public void Explanations_are_found_by_part_and_by_whole_item()
    {
        var list = Edition.With(new("目录", [], [Explanation.NotApplicable(ItemReference.Of(11), "本校无研究生教育")]));

        Assert.All(Edition.Item(11).Parts, part => Assert.Single(list.ExplanationsOf(part)));
        Assert.Empty(list.ExplanationsOf(Edition.Item(12).Parts[0]));
    }
}
