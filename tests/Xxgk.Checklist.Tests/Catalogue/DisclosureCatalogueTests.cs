using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Catalogue;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class DisclosureCatalogueTests
{
    private static readonly ChecklistEdition Edition = Checklist2014.Edition;

    [Property]
    public Property Every_part_is_covered_or_explained_or_missing(DisclosureCatalogue catalogue)
    {
        var coverage = catalogue.CoverageOf(Edition);
        var known = coverage.Covered.Union(coverage.Explained).ToList();
        return (known.Count + coverage.Missing.Count == Edition.Parts.Count && !known.Intersect(coverage.Missing).Any())
            .Classify(coverage.Missing.Count < 20, "nearly complete")
            .Classify(coverage.Explained.Count > 0, "with explanations");
    }

    [Property]
    public bool An_own_item_never_hides_one_of_the_list(DisclosureCatalogue catalogue)
    {
        var withoutOwn = new DisclosureCatalogue(catalogue.Title, [.. catalogue.Entries.Where(entry => !entry.IsOwn)], catalogue.Explanations);
        return catalogue.CoverageOf(Edition).Missing.SequenceEqual(withoutOwn.CoverageOf(Edition).Missing);
    }

    [Fact]
    public void A_catalogue_that_names_all_50_items_as_wholes_is_complete() =>
        Assert.True(Catalogue([.. Edition.Items.Select(item => Entry($"{item.Number}", ItemReference.Of(item.Number)))]).CoverageOf(Edition).IsComplete);

    [Fact]
    public void A_school_that_splits_item_1_covers_it_by_two_entries()
    {
        var first = Catalogue([Entry("1.1", ItemReference.Of(1, 1))]);
        var both = Catalogue([Entry("1.1", ItemReference.Of(1, 1)), Entry("1.2", ItemReference.Of(1, 2))]);

        Assert.Contains(Edition.Item(1).Parts[1], first.CoverageOf(Edition).Missing);
        Assert.DoesNotContain(both.CoverageOf(Edition).Missing, part => part.Item.Number == 1);
    }

    [Fact]
    public void A_reference_that_the_list_does_not_have_is_named() =>
        Assert.Equal([ItemReference.Of(51)], Catalogue([Entry("1", ItemReference.Of(51))]).CoverageOf(Edition).Unknown);

    [Fact]
    public void A_list_that_is_null_or_holds_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Catalogue(null!));
        Assert.Throws<ArgumentNullException>(() => Catalogue([null!]));
        Assert.Throws<ArgumentNullException>(() => new DisclosureCatalogue("目录", [], [null!]));
        Assert.Throws<ArgumentNullException>(() => Entry("1", null!));
    }

    [Fact]
    public void A_number_and_a_title_hold_nothing_that_does_not_show()
    {
        Assert.Throws<ArgumentException>(() => Entry("1\u200B", ItemReference.Of(1)));
        Assert.Throws<ArgumentException>(() => new CatalogueEntry("1", "章\u202E程", ObligationKind.Annual));
        Assert.Throws<ArgumentException>(() => new DisclosureCatalogue("\uFEFF目录", []));
    }

    [Fact]
    public void Two_entries_with_one_number_are_refused() =>
        Assert.Throws<ArgumentException>(() => Catalogue([Entry("1", ItemReference.Of(1)), Entry("1", ItemReference.Of(2))]));

    [Fact]
    public void An_entry_covers_the_list_or_is_the_schools_own()
    {
        Assert.Throws<ArgumentException>(() => new CatalogueEntry("1", "空", []));
        Assert.Throws<ArgumentException>(() => Entry("1", ItemReference.Own("7")));
        Assert.Throws<ArgumentException>(() => new CatalogueEntry("1", "章程", [ItemReference.Of(2, 1)]) { MayBeNil = true });
        Assert.Throws<ArgumentException>(() => new CatalogueEntry("66", "科研", ObligationKind.Annual) { RequiredAudience = Audience.Applicant });
    }

    [Property]
    public bool An_explanation_has_what_its_reason_asks_for(Explanation explanation) =>
        (explanation.Provision is not null) == (explanation.Reason is AbsenceReason.Withheld or AbsenceReason.Archived)
        && (explanation.Link is not null) == (explanation.Reason == AbsenceReason.PublicElsewhere)
        && explanation.Text.Length > 0;

    [Fact]
    [Provision("《高等学校信息公开办法》第三十条")]
    public void What_was_moved_to_the_archive_is_explained_by_article_30() =>
        Assert.Equal(Instruments.Measures.Article(30), Explanation.Archived(ItemReference.Of(2, 1), "已移交档案馆").Provision);

    private static DisclosureCatalogue Catalogue(CatalogueEntry[] entries) => new("信息公开目录", entries);

    private static CatalogueEntry Entry(string number, params ItemReference[] covers) => new(number, "条目" + number, covers);
}
